package nl.wissel.plan.solver;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.KnownPrices;
import nl.wissel.plan.greedy.Pulse;

/// Plans from the prices of the bound, then lets OptaPlanner improve that; a greedy plan is there from the first moment on.
///
/// It keeps the prices of its last plans: planning again begins at them. A plan from nothing does not, so that the same seed gives the same plan.
public final class SolverPlanner implements Planner {
    private final KnownPrices known = new KnownPrices();

    @Override
    public Outcome plan(Problem problem, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        return new Planning(problem, problem, new Prover(problem, known), effort, progress, stop).fromNothing();
    }

    @Override
    public Outcome planAgain(Problem problem, Plan present, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        return new Planning(problem, Steady.near(problem, present), Prover.again(problem, known), effort, progress, stop).from(present);
    }

    @Override
    public Outcome planLeaving(Problem problem, long points, Plan present, Effort effort, BooleanSupplier stop) {
        var planning = new Planning(problem, problem, Prover.again(problem, known), effort, progress -> { }, stop);
        return planning.leaving(points, present);
    }

    @Override
    public long leastUnscheduled(Problem problem, BooleanSupplier stop) {
        var prover = Prover.again(problem, known);
        prover.isShort(Pulse.begin(null, stop));
        prover.keep();
        return prover.mediumBound();
    }
}
