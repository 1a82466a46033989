package nl.wissel.plan.greedy;

import nl.wissel.plan.CompiledProblem;

/// Makes a plan to begin with.
public final class FirstPlan {
    private static final long MOVES_A_CAMERA = 400;
    private static final long FEWEST_MOVES = 40_000;
    private static final long MOST_MOVES = 4_000_000;
    private static final long LEAST_POINT_PRICE = 2_000_000;
    private static final long MOST_VALUE = 1L << 61;

    /// Temperatures, in points, of a plan that is led by what room is worth.
    private static final double HOT_POINTS = 0.5;
    private static final double COLD_POINTS = 0.02;
    private static final long GUIDED_MOVES_A_CAMERA = 800;

    private final CompiledProblem problem;
    private final long pointPrice;
    private final Ledger ledger;

    private FirstPlan(CompiledProblem problem) {
        this.problem = problem;
        pointPrice = pointPrice(problem);
        ledger = new Ledger(problem);
    }

    /// The greedy plan alone; it breaks no rule (but those that pins alone break).
    public static int[] greedy(CompiledProblem problem, Pulse pulse) {
        var plan = new FirstPlan(problem);
        plan.fill(pulse);
        return plan.ledger.quarters();
    }

    /// A plan that breaks no rule (but those that pins alone break): greedy, then annealed in a number of moves that depends on
    /// the problem only. Ends sooner when the pulse is over.
    public static int[] of(CompiledProblem problem, long seed, Pulse pulse) {
        var plan = new FirstPlan(problem);
        plan.fill(pulse);
        return plan.annealed(seed, pulse);
    }

    /// A present plan made to fit; it breaks no rule (but those that pins alone break).
    ///
    /// @param present of a problem with the same cameras
    public static int[] mended(CompiledProblem problem, int[] present, Pulse pulse) {
        var plan = new FirstPlan(problem);
        new Mending(problem, plan.ledger).mend(present, pulse);
        plan.fill(pulse);
        return plan.ledger.quarters();
    }

    /// Makes a plan better that leaves cameras out: first and foremost it leaves out less.
    ///
    /// What is left out changes only where there is room for a whole camera. The guide, the worth of the room that is used, makes money saved
    /// anywhere count as the points that it will buy, so that the room gathers.
    ///
    /// @param quarters   a plan that breaks no rule
    /// @param pointPrice cents for one point of (1 + risk), as in the guide
    public static int[] leavingLessOut(CompiledProblem problem, int[] quarters, Guide guide, long pointPrice, long seed, Pulse pulse) {
        var ledger = new Ledger(problem, guide);
        ledger.moveAll(quarters);
        var annealer = new Annealer(problem, ledger, pointPrice, seed);
        annealer.anneal(HOT_POINTS * pointPrice, COLD_POINTS * pointPrice, GUIDED_MOVES_A_CAMERA * problem.cameras, pulse);
        return annealer.best();
    }

    private void fill(Pulse pulse) {
        new Greedy(problem, ledger, pointPrice).fill(pulse);
    }

    /// When not all fits, what is left out gets a temperature of its own first; money after that.
    private int[] annealed(long seed, Pulse pulse) {
        var annealer = new Annealer(problem, ledger, pointPrice, seed);
        var moves = Math.clamp(MOVES_A_CAMERA * problem.cameras, FEWEST_MOVES, MOST_MOVES);
        if (annealer.isShort()) {
            annealer.anneal(pointPrice / 2.0, pointPrice / 100.0, moves / 2, pulse.firstHalf());
        }
        var step = centsOfAQuarter();
        annealer.anneal(4 * step, step / 10, moves, pulse);
        return annealer.best();
    }

    /// Cents for one point of (1 + risk): so much that scheduling any camera, with a visit of its own, comes before money, as far as
    /// a `long` holds all of them.
    private static long pointPrice(CompiledProblem problem) {
        var price = LEAST_POINT_PRICE;
        long points = 1;
        for (var i = 0; i < problem.cameras; i++) {
            points += problem.medium[i];
            var unscheduled = problem.soft[i * (problem.end + 1) + problem.end];
            for (var quarter = problem.first[i]; quarter <= problem.last[i]; quarter++) {
                var added = problem.soft[i * (problem.end + 1) + quarter] + visit(problem, i, quarter) - unscheduled;
                price = added < (price / 2 - 1) * problem.medium[i] ? price : Math.max(price, 2 * (added / problem.medium[i] + 1));
            }
        }
        return Math.min(price, MOST_VALUE / points);
    }

    /// How much a camera's cost differs from quarter to quarter, on average: the measure of temperature.
    private double centsOfAQuarter() {
        double sum = 1;
        for (var i = 0; i < problem.cameras; i++) {
            var least = Long.MAX_VALUE;
            var most = Long.MIN_VALUE;
            for (var quarter = problem.first[i]; quarter <= problem.last[i]; quarter++) {
                least = Math.min(least, problem.soft[i * (problem.end + 1) + quarter]);
                most = Math.max(most, problem.soft[i * (problem.end + 1) + quarter]);
            }
            if (least < most) {
                sum += most - least + visit(problem, i, problem.first[i]);
            }
        }
        return sum / Math.max(1, problem.cameras) / problem.end;
    }

    private static long visit(CompiledProblem problem, int camera, int quarter) {
        return problem.visit[problem.site[camera] * problem.years + problem.yearOf[quarter]];
    }
}
