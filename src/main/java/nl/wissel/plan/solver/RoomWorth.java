package nl.wissel.plan.solver;

import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.bound.site.Caps;
import nl.wissel.plan.bound.site.Prices;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.greedy.Guide;

/// What the room under the caps is worth that each placement uses, at the prices of the caps.
final class RoomWorth {
    /// Counted a little below its worth, so that a camera for which there is room is put in.
    private static final double SHARE = 0.9;

    private final CompiledProblem problem;
    private final Prices prices;

    private RoomWorth(CompiledProblem problem, Prices prices) {
        this.problem = problem;
        this.prices = prices;
    }

    /// @param millionths the price of each cap, in the order of [Caps#of]
    static Guide at(CompiledProblem problem, long[] millionths) {
        var worth = new RoomWorth(problem, new Prices(problem.source, Caps.of(problem.source), millionths));
        return new Guide(worth.ofCameras(), worth.ofVisits());
    }

    private long[] ofCameras() {
        var worths = new long[problem.soft.length];
        for (var i = 0; i < problem.cameras; i++) {
            for (var t = 0; t < problem.end; t++) {
                worths[i * (problem.end + 1) + t] = share((double) prices.perMinute(t) * problem.minutes[i]
                        + (double) prices.perCent(problem.payer[i] - 1, problem.yearOf[t]) * problem.cash[i * problem.years + problem.yearOf[t]]);
            }
        }
        return worths;
    }

    private long[] ofVisits() {
        var worths = new long[problem.sites * problem.end];
        for (var site = 0; site < problem.sites; site++) {
            for (var t = 0; t < problem.end; t++) {
                worths[site * problem.end + t] = share((double) prices.perCent(problem.sitePayer[site] - 1, problem.yearOf[t])
                        * problem.visit[site * problem.years + problem.yearOf[t]]);
            }
        }
        return worths;
    }

    private static long share(double millionths) {
        return Math.round(SHARE * millionths / SiteCosts.MILLION);
    }
}
