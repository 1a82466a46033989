package nl.wissel.plan.solver;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;

/// Plans with a greedy start that OptaPlanner then improves.
public final class SolverPlanner implements Planner {
    @Override
    public Outcome plan(Problem problem, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        throw new IllegalStateException(problem + " " + effort);
    }
}
