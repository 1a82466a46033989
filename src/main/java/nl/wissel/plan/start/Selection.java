package nl.wissel.plan.start;

import java.util.List;
import nl.wissel.plan.bound.site.Caps.Cap;

/// One plan chosen for each site, and what they use of each cap together.
final class Selection {
    private final List<List<SitePlan>> pools;
    private final long[] most;
    private final int[] chosen;
    private final long[] used;
    private long softCents;

    /// Chooses for each site the plan that is cheapest at some prices of the caps.
    Selection(List<List<SitePlan>> pools, List<Cap> caps, double[] prices) {
        this.pools = pools;
        most = caps.stream().mapToLong(Cap::most).toArray();
        used = new long[most.length];
        chosen = new int[pools.size()];
        for (var site = 0; site < chosen.length; site++) {
            chosen[site] = cheapest(pools.get(site), prices);
            add(plan(site), 1);
        }
    }

    private static int cheapest(List<SitePlan> pool, double[] prices) {
        var cheapest = 0;
        var least = pool.getFirst().priced(prices);
        for (var j = 1; j < pool.size(); j++) {
            var priced = pool.get(j).priced(prices);
            if (priced < least) {
                least = priced;
                cheapest = j;
            }
        }
        return cheapest;
    }

    int sites() {
        return chosen.length;
    }

    List<SitePlan> pool(int site) {
        return pools.get(site);
    }

    SitePlan plan(int site) {
        return pools.get(site).get(chosen[site]);
    }

    int chosen(int site) {
        return chosen[site];
    }

    int[] snapshot() {
        return chosen.clone();
    }

    void restore(int[] snapshot) {
        for (var site = 0; site < chosen.length; site++) {
            choose(site, snapshot[site]);
        }
    }

    long softCents() {
        return softCents;
    }

    void choose(int site, int plan) {
        if (plan != chosen[site]) {
            add(plan(site), -1);
            chosen[site] = plan;
            add(plan(site), 1);
        }
    }

    private void add(SitePlan plan, int sign) {
        softCents += sign * plan.softCents();
        for (var j = 0; j < plan.caps().length; j++) {
            used[plan.caps()[j]] += sign * plan.uses()[j];
        }
    }

    /// How far a cap is overused; at most 0 where it holds.
    long over(int cap) {
        return used[cap] - most[cap];
    }

    /// A cap that a plan uses and that does not hold, or -1.
    int broken(SitePlan plan) {
        for (var cap : plan.caps()) {
            if (used[cap] > most[cap]) {
                return cap;
            }
        }
        return -1;
    }

    /// By how much all caps together are overused.
    long totalOver() {
        var sum = 0L;
        for (var cap = 0; cap < most.length; cap++) {
            sum += Math.max(0, over(cap));
        }
        return sum;
    }

    /// How much less the caps would be overused with another plan for a site.
    long relief(int site, SitePlan other) {
        var present = plan(site);
        var relief = 0L;
        var a = 0;
        var b = 0;
        while (a < present.caps().length || b < other.caps().length) {
            var capA = a < present.caps().length ? present.caps()[a] : Integer.MAX_VALUE;
            var capB = b < other.caps().length ? other.caps()[b] : Integer.MAX_VALUE;
            var cap = Math.min(capA, capB);
            var change = (capB == cap ? other.uses()[b++] : 0) - (capA == cap ? present.uses()[a++] : 0);
            relief += Math.max(0, over(cap)) - Math.max(0, over(cap) + change);
        }
        return relief;
    }
}
