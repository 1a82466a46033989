package nl.wissel.plan.explain.room;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.plan.explain.room.LeastExtra.Enough;
import org.jspecify.annotations.Nullable;

/// Searches the least extra money that lets all in: bisection over the share by which all caps rise. What is too little is proven by the bound at the
/// medium level, which takes few steps from one share to the next; what is enough is shown by a plan.
public final class LeastExtraSearch {
    private static final int FIRST_SHARE = 100;
    private static final int MOST_SHARE = 100_000;
    private static final int FIRST_STEP = 4;
    private static final int TRIES = 12;

    private final Problem problem;
    private final Planner planner;
    private final BooleanSupplier stop;
    private final long forced;

    public LeastExtraSearch(Problem problem, Planner planner, BooleanSupplier stop) {
        this.problem = problem;
        this.planner = planner;
        this.stop = stop;
        forced = problem.forcedMedium();
    }

    /// Stopping answers with what is known so far.
    ///
    /// @param present the plan for the caps as they are
    /// @param effort  of each plan that is tried
    public LeastExtra search(Plan present, Effort effort) {
        var tooLittle = tooLittle();
        var proven = new CapRaise(tooLittle).extraCents(problem);
        return new LeastExtra(proven, tooLittle >= MOST_SHARE ? null : enough(tooLittle, present, effort));
    }

    /// The largest share found that is proven to be too little.
    private int tooLittle() {
        var low = 0;
        var high = FIRST_SHARE;
        while (high < MOST_SHARE && isTooLittle(high)) {
            low = high;
            high *= 2;
        }
        if (high >= MOST_SHARE && isTooLittle(MOST_SHARE)) {
            return MOST_SHARE;
        }
        while (high - low > 1 && !stop.getAsBoolean()) {
            var middle = (low + high) >>> 1;
            if (isTooLittle(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isTooLittle(int share) {
        return !stop.getAsBoolean() && planner.leastUnscheduled(new CapRaise(share).of(problem), stop) > forced;
    }

    /// Steps that double until there is a plan, then bisection between the last share without one and the first with one.
    private @Nullable Enough enough(int tooLittle, Plan present, Effort effort) {
        var low = tooLittle;
        var step = FIRST_STEP;
        Enough found = null;
        for (var attempt = 0; attempt < TRIES && !stop.getAsBoolean(); attempt++) {
            if (found != null && found.raise().share() - low <= FIRST_STEP) {
                break;
            }
            var share = found == null ? tooLittle + step : (low + found.raise().share()) >>> 1;
            var better = plan(new CapRaise(share), present, effort);
            low = better == null ? share : low;
            found = better == null ? found : better;
            step *= 2;
        }
        return found;
    }

    /// A plan in which all fit; null when none was found.
    private @Nullable Enough plan(CapRaise raise, Plan present, Effort effort) {
        var raised = raise.of(problem);
        var whole = new AtomicBoolean();
        var outcome = planner.planAgain(raised, present, effort, progress -> whole.compareAndSet(false, progress.best().medium() <= forced),
                () -> whole.get() || stop.getAsBoolean());
        return PlanCheck.check(raised, outcome.plan()).figures().medium() > forced ? null
                : new Enough(raise, raise.extraCents(problem), outcome);
    }
}
