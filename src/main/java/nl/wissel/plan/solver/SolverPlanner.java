package nl.wissel.plan.solver;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.KnownPrices;
import nl.wissel.plan.bound.RaiseSearch;

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
    public Raise leastRaise(Problem problem, BooleanSupplier stop) {
        var search = new RaiseSearch(problem, 1);
        run(search, stop);
        if (search.isMore()) {
            search = new RaiseSearch(problem, Raise.MOST_TIMES);
            run(search, stop);
        }
        return new Raise(search.millionths(), Arrays.stream(search.prices()).boxed().toList());
    }

    private static void run(RaiseSearch search, BooleanSupplier stop) {
        while (!stop.getAsBoolean() && search.improve(stop)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public Outcome planLettingIn(Problem raised, Raise least, Effort effort, BooleanSupplier stop) {
        var planning = new Planning(raised, raised, new Prover(raised, known), effort, progress -> { }, stop);
        return planning.lettingIn(least.prices().stream().mapToLong(price -> price).toArray());
    }
}
