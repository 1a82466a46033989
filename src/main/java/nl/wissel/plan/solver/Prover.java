package nl.wissel.plan.solver;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.BoundSearch;
import nl.wissel.plan.start.Starter;
import org.jspecify.annotations.Nullable;

/// Proves how close to the best possible the plans of one problem are, and starts from the prices of that proof.
final class Prover {
    /// Moves of annealing in a start, for each camera.
    private static final long MOVES_A_CAMERA = 100;

    private final Problem problem;
    private final long forced;
    private @Nullable BoundSearch objective;
    private long mediumOfObjective;
    private long mediumBound;

    Prover(Problem problem) {
        this.problem = problem;
        forced = BoundSearch.forcedMedium(problem);
        mediumOfObjective = forced;
        mediumBound = forced;
    }

    /// Searches prices for plans that schedule every camera with a choice, and a plan from them; empty when none was found.
    ///
    /// @param pricesAreLate  the prices must do as they are
    /// @param startIsLate    the plan must do as it is
    Optional<Plan> start(long seed, BooleanSupplier pricesAreLate, BooleanSupplier startIsLate) {
        var search = BoundSearch.ofObjective(problem, forced);
        run(search, pricesAreLate);
        objective = search;
        return startIsLate.getAsBoolean() ? Optional.empty()
                : new Starter(problem, search.millionths(), seed).plan(MOVES_A_CAMERA * problem.tasks().size(), startIsLate);
    }

    /// Searches bounds for plans that leave so much unscheduled, or less.
    void leave(long medium, BooleanSupplier isOver) {
        var points = BoundSearch.ofMedium(problem);
        run(points, isOver);
        mediumBound = points.value();
        var search = BoundSearch.ofObjective(problem, medium);
        run(search, isOver);
        objective = search;
        mediumOfObjective = medium;
    }

    private static void run(BoundSearch search, BooleanSupplier isOver) {
        while (!isOver.getAsBoolean() && search.improve()) {
            Thread.onSpinWait();
        }
    }

    /// The proof that holds for a plan; null when none was searched for plans that leave as much unscheduled.
    @Nullable Proof of(PlanFigures plan) {
        if (objective == null || plan.medium() > mediumOfObjective) {
            return null;
        }
        return new Proof(objective.valueWithFewer(mediumOfObjective - plan.medium()), Math.min(mediumBound, plan.medium()));
    }
}
