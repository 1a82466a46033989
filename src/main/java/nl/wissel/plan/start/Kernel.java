package nl.wissel.plan.start;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import nl.wissel.plan.bound.site.SiteCosts;

/// Makes a selection better by simulated annealing that never breaks a cap: a move gives one site another plan of its pool, and where that breaks a
/// cap, up to three other sites make room.
///
/// A plan is weighed by what it costs and nearly all that the room it uses is worth at the prices of the caps: a move that makes room is then nearly as
/// good as the one that will use it, and the two need not be found together. Of 100,000 cameras 3 s of it made 0.026 % of 0.094 %, without the worth of room
/// 0.057 %; of 10,000 after 2 s 0.002 % and 0.008 %.
final class Kernel {
    /// For plans that schedule all.
    static final Cooling MONEY = new Cooling(300, 5, 0.95, 3);
    /// For plans in which points come first: from a fifth of a point to a fiftieth. Only a whole camera changes the points, so that it matters most that
    /// every cap is filled. 1,280 cameras with 85 % of the money, five cities: 2.5 % over the bound camera by camera alone, 1.6 % with this before it.
    static final Cooling POINTS = new Cooling(0.2 * SiteCosts.CENTS_OF_A_POINT, 0.02 * SiteCosts.CENTS_OF_A_POINT, 0.7, 12);
    private static final int HELPING = 3;
    /// Draws of a site for each that is looked at: some do not use the cap that is broken.
    private static final int DRAWS = 8;
    /// Looks for a new best plan after so many moves, at least: a copy costs as much as there are sites.
    private static final int LOOK = 256;

    private final Selection selection;
    private final int[][] sitesOfCap;
    private final Cooling cooling;
    private final SplittableRandom random;
    /// What each plan of each site is weighed at, in cents.
    private final double[][] weights;
    private final int[] movedSites = new int[HELPING + 1];
    private final int[] movedFrom = new int[HELPING + 1];
    private int moved;

    /// From which temperature to which, in cents.
    ///
    /// @param worth the share of the worth of room that counts: less than all, so that room is used in the end
    /// @param looks how many sites that use a broken cap are looked at for the one that makes room best
    record Cooling(double hot, double cold, double worth, int looks) {
        /// @param part of the way, 0 to 1
        double at(double part) {
            return hot * Math.pow(cold / hot, part);
        }
    }

    /// @param prices     of the caps, in cents per cent or minute
    /// @param sitesOfCap for each cap the sites that can use it
    Kernel(Selection selection, double[] prices, int[][] sitesOfCap, Cooling cooling, long seed) {
        this.selection = selection;
        this.sitesOfCap = sitesOfCap;
        this.cooling = cooling;
        random = new SplittableRandom(seed);
        weights = new double[selection.sites()][];
        Arrays.setAll(weights, site -> selection.pool(site).stream()
                .mapToDouble(plan -> cooling.worth() * plan.priced(prices) + (1 - cooling.worth()) * plan.softCents()).toArray());
    }

    /// Anneals; the selection is the best one seen.
    ///
    /// @param moves how many moves to try
    /// @param spent how much of the time is spent, 0 to 1: it cools faster when there is no time for all moves, and ends at 1
    void anneal(long moves, DoubleSupplier spent) {
        var best = selection.snapshot();
        var bestCents = selection.softCents();
        var count = selection.sites() == 0 ? 0 : moves;
        var every = Math.max(LOOK, selection.sites());
        var before = spent.getAsDouble();
        var temperature = cooling.at(0);
        for (var move = 0L; move < count; move++) {
            if (move % LOOK == 0) {
                var now = spent.getAsDouble();
                if (now >= 1) {
                    break;
                }
                temperature = cooling.at(Math.max((double) move / moves, (now - before) / (1 - before)));
            }
            tryMove(temperature);
            if (move % every == 0 && selection.softCents() < bestCents) {
                bestCents = selection.softCents();
                best = selection.snapshot();
            }
        }
        if (selection.softCents() > bestCents) {
            selection.restore(best);
        }
    }

    private void tryMove(double temperature) {
        var site = random.nextInt(weights.length);
        var weight = weights[site];
        if (weight.length == 1) {
            return;
        }
        var present = selection.chosen(site);
        var other = otherThan(present, weight.length);
        var allowed = -temperature * Math.log(1 - random.nextDouble());
        var left = allowed - (weight[other] - weight[present]);
        if (left < 0) {
            return;
        }
        moved = 0;
        change(site, other);
        if (!makeRoom(left)) {
            undo();
        }
    }

    private int otherThan(int present, int size) {
        var other = random.nextInt(size - 1);
        return other < present ? other : other + 1;
    }

    private void change(int site, int plan) {
        movedSites[moved] = site;
        movedFrom[moved] = selection.chosen(site);
        moved++;
        selection.choose(site, plan);
    }

    private void undo() {
        while (moved > 0) {
            moved--;
            selection.choose(movedSites[moved], movedFrom[moved]);
        }
    }

    /// Lets other sites give way until the plans that moved break no cap.
    ///
    /// @param most what that may cost, as it is weighed
    private boolean makeRoom(double most) {
        var left = most;
        while (true) {
            var cap = firstBroken();
            if (cap < 0) {
                return true;
            }
            if (moved > HELPING || !giveWay(cap, left)) {
                return false;
            }
            var weight = weights[movedSites[moved - 1]];
            left -= weight[selection.chosen(movedSites[moved - 1])] - weight[movedFrom[moved - 1]];
        }
    }

    private int firstBroken() {
        for (var k = 0; k < moved; k++) {
            var cap = selection.broken(selection.plan(movedSites[k]));
            if (cap >= 0) {
                return cap;
            }
        }
        return -1;
    }

    /// Looks at a few sites that use the cap for the cheapest plan that relieves all caps by enough.
    private boolean giveWay(int cap, double most) {
        var sites = sitesOfCap[cap];
        var bestSite = -1;
        var bestPlan = -1;
        var bestCost = most;
        var looked = 0;
        for (var draw = 0; draw < DRAWS * cooling.looks() && looked < cooling.looks(); draw++) {
            var site = sites[random.nextInt(sites.length)];
            if (hasMoved(site) || !selection.plan(site).isUnder(cap)) {
                continue;
            }
            looked++;
            var weight = weights[site];
            var present = selection.chosen(site);
            for (var j = 0; j < weight.length; j++) {
                var cost = weight[j] - weight[present];
                if (cost < bestCost && j != present && selection.relief(site, selection.pool(site).get(j)) >= selection.over(cap)) {
                    bestSite = site;
                    bestPlan = j;
                    bestCost = cost;
                }
            }
        }
        if (bestSite < 0) {
            return false;
        }
        change(bestSite, bestPlan);
        return true;
    }

    private boolean hasMoved(int site) {
        for (var k = 0; k < moved; k++) {
            if (movedSites[k] == site) {
                return true;
            }
        }
        return false;
    }
}
