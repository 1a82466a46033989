package nl.wissel.plan.solver;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.BoundSearch;
import nl.wissel.plan.greedy.Pulse;
import nl.wissel.plan.start.Starter;
import org.jspecify.annotations.Nullable;

/// Proves how close to the best possible the plans of one problem are, and starts from the prices of that proof.
final class Prover {
    /// The share of the time by which each part of the start ends: whether all fits, prices, the plan from them, the proof of what stays out.
    private static final double SHORTAGE = 0.2;
    private static final double PRICES = 0.4;
    private static final double FROM_PRICES = 0.6;
    private static final double PROOF = 0.8;
    /// Moves of annealing in a start, for each camera.
    private static final long MOVES_A_CAMERA = 100;

    /// A proven gap at which the search ends.
    private static final double CLOSE = 1e-4;
    private static final int CENTS_IN_A_EURO = 100;

    private final Problem problem;
    private final long forced;
    private final BoundSearch points;
    private @Nullable BoundSearch objective;
    private long mediumOfObjective;

    Prover(Problem problem) {
        this.problem = problem;
        forced = BoundSearch.forcedMedium(problem);
        mediumOfObjective = forced;
        points = BoundSearch.ofMedium(problem);
    }

    /// Not every camera that has a choice can be scheduled, proven.
    boolean isShort(Pulse pulse) {
        BooleanSupplier isOver = pulse.part(SHORTAGE)::isOver;
        while (points.value() == forced && !isOver.getAsBoolean() && points.improve()) {
            Thread.onSpinWait();
        }
        return points.value() > forced;
    }

    /// Searches prices for plans that schedule every camera with a choice, and a plan from them; empty when none was found.
    ///
    /// @param found told of each better plan on the way
    Optional<Plan> scheduleAll(long seed, Pulse pulse, Consumer<Plan> found) {
        var search = BoundSearch.ofObjective(problem, forced);
        run(search, pulse.part(PRICES)::isOver);
        objective = search;
        return start(search, false, seed, pulse, found);
    }

    /// Searches prices for plans that leave out as little as they can, and a plan from them; empty when none was found.
    ///
    /// @param found told of each better plan on the way
    Optional<Plan> leaveOut(long seed, Pulse pulse, Consumer<Plan> found) {
        var search = BoundSearch.ofPointsFirst(problem);
        run(search, pulse.part(PRICES)::isOver);
        return start(search, true, seed, pulse, found);
    }

    /// Searches bounds for plans that leave so much unscheduled, or less.
    void prove(long medium, Pulse pulse) {
        BooleanSupplier isOver = pulse.part(PROOF)::isOver;
        run(points, isOver);
        var search = BoundSearch.ofObjective(problem, medium);
        run(search, isOver);
        objective = search;
        mediumOfObjective = medium;
    }

    private Optional<Plan> start(BoundSearch search, boolean mayLeaveOut, long seed, Pulse pulse, Consumer<Plan> found) {
        return new Starter(problem, search.millionths(), mayLeaveOut, seed)
                .plan(MOVES_A_CAMERA * problem.tasks().size(), found, pulse.part(FROM_PRICES)::isOver, pulse::isOver);
    }

    private static void run(BoundSearch search, BooleanSupplier isOver) {
        while (!isOver.getAsBoolean() && search.improve()) {
            Thread.onSpinWait();
        }
    }

    /// The proof that holds for a plan; null when none was searched for plans that leave as much unscheduled.
    ///
    /// @param medium the points it leaves unscheduled
    @Nullable Proof of(long medium) {
        var search = objective;
        return search == null || medium > mediumOfObjective ? null
                : new Proof(search.valueWithFewer(mediumOfObjective - medium), points.value(), worths(search));
    }

    /// A plan is as close to the best possible as makes no difference: proven at both levels.
    boolean isClose(long medium, long objectiveCents) {
        var search = objective;
        return search != null && medium <= points.value() && medium <= mediumOfObjective
                && objectiveCents - search.valueWithFewer(mediumOfObjective - medium) <= CLOSE * Math.max(1, search.value());
    }

    private Map<Integer, CapWorth> worths(BoundSearch search) {
        var worths = new TreeMap<Integer, CapWorth>();
        var caps = problem.limits().cityCents();
        for (var year = 0; year < caps.size(); year++) {
            if (caps.get(year) != null) {
                worths.put(problem.horizon().calendarYear(year), new CapWorth(search.worthOfCity(year), points.worthOfCity(year) * CENTS_IN_A_EURO));
            }
        }
        return worths;
    }
}
