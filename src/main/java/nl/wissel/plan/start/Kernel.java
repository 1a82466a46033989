package nl.wissel.plan.start;

import java.util.Random;
import java.util.function.DoubleSupplier;

/// Makes a selection better by simulated annealing that never breaks a cap: a move gives one site another plan of its pool, and where that breaks a
/// cap, up to three other sites make room.
final class Kernel {
    /// For plans that schedule all.
    static final Cooling MONEY = new Cooling(300, 5);
    /// For plans in which points come first.
    static final Cooling POINTS = new Cooling(100_000, 100);
    private static final int HELPING = 3;
    /// Looks for a new best plan after so many moves, at least: a copy costs as much as there are sites.
    private static final int LOOK = 256;

    private final Selection selection;
    private final int[][] sitesOfCap;
    private final Random random;
    private final int[] movedSites = new int[HELPING + 1];
    private final int[] movedFrom = new int[HELPING + 1];
    private int moved;

    /// From which temperature to which, in cents.
    record Cooling(double hot, double cold) {
        /// @param part of the way, 0 to 1
        double at(double part) {
            return hot * Math.pow(cold / hot, part);
        }
    }

    /// @param sitesOfCap for each cap the sites that can use it
    Kernel(Selection selection, int[][] sitesOfCap, Random random) {
        this.selection = selection;
        this.sitesOfCap = sitesOfCap;
        this.random = random;
    }

    /// Anneals; the selection is the best one seen.
    ///
    /// @param moves how many moves to try
    /// @param spent how much of the time is spent, 0 to 1: it cools faster when there is no time for all moves, and ends at 1
    void anneal(long moves, Cooling cooling, DoubleSupplier spent) {
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
        var site = random.nextInt(selection.sites());
        var pool = selection.pool(site);
        if (pool.size() == 1) {
            return;
        }
        var before = selection.softCents();
        moved = 0;
        change(site, otherThan(selection.chosen(site), pool.size()));
        var allowed = before - temperature * Math.log(1 - random.nextDouble());
        if (!makeRoom() || selection.softCents() > allowed) {
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
    private boolean makeRoom() {
        while (true) {
            var cap = firstBroken();
            if (cap < 0) {
                return true;
            }
            if (moved > HELPING || !giveWay(cap)) {
                return false;
            }
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
    private boolean giveWay(int cap) {
        var sites = sitesOfCap[cap];
        var bestSite = -1;
        var bestPlan = -1;
        var bestCost = Long.MAX_VALUE;
        for (var look = 0; look < 3; look++) {
            var site = sites[random.nextInt(sites.length)];
            if (hasMoved(site)) {
                continue;
            }
            var pool = selection.pool(site);
            for (var j = 0; j < pool.size(); j++) {
                var cost = pool.get(j).softCents() - selection.plan(site).softCents();
                if (j != selection.chosen(site) && cost < bestCost && selection.relief(site, pool.get(j)) >= selection.over(cap)) {
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
