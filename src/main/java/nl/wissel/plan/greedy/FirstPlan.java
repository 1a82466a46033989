package nl.wissel.plan.greedy;

import nl.wissel.plan.CompiledProblem;

/// Makes a plan to begin with.
public final class FirstPlan {
    /// Cents for one point of (1 + risk): high enough that scheduling a camera comes before money.
    private static final long POINT_PRICE = 2_000_000;

    private static final double HOT = 20_000;
    private static final double COLD = 20;
    private static final long MOVES_A_CAMERA = 400;
    private static final long FEWEST_MOVES = 40_000;
    private static final long MOST_MOVES = 4_000_000;

    private FirstPlan() {}

    /// The greedy plan alone; it breaks no rule (but those that pins alone break).
    public static int[] greedy(CompiledProblem problem, Pulse pulse) {
        return filled(problem, pulse).quarters();
    }

    private static Ledger filled(CompiledProblem problem, Pulse pulse) {
        var ledger = new Ledger(problem);
        new Greedy(problem, ledger, POINT_PRICE).fill(pulse);
        return ledger;
    }

    /// A plan that breaks no rule (but those that pins alone break): greedy, then annealed in a number of moves that depends on
    /// the problem only. Ends sooner when the pulse is over.
    public static int[] of(CompiledProblem problem, long seed, Pulse pulse) {
        var ledger = filled(problem, pulse);
        var annealer = new Annealer(problem, ledger, POINT_PRICE, seed);
        annealer.anneal(HOT, COLD, Math.clamp(MOVES_A_CAMERA * problem.cameras, FEWEST_MOVES, MOST_MOVES), pulse);
        return annealer.best();
    }
}
