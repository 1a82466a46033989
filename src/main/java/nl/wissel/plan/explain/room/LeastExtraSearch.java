package nl.wissel.plan.explain.room;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Planner.Raise;
import nl.wissel.plan.Problem;
import nl.wissel.plan.explain.room.LeastExtra.Enough;
import org.jspecify.annotations.Nullable;

/// Searches the least extra money that lets all in, every cap raised by the same share. What is too little is proven by one bound; what is enough is
/// shown by a plan, first for 1 % more than that, else for twice as much more each time.
public final class LeastExtraSearch {
    private static final long MILLION = 1_000_000;
    /// Millionths in a part of ten thousand.
    private static final long SHARE = 100;
    private static final long FIRST_STEPS = 100;
    private static final int TRIES = 12;
    private static final long LEAST_MILLIS = 1_000;
    private static final long MOST_MILLIS = 10_000;
    private static final int CAMERAS_A_MILLI = 4;

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

    /// How long to search for each plan: enough to let all in with 1 or 2 % more than is proven to be needed, up to 10,000 cameras.
    public static Duration time(Problem problem) {
        return Duration.ofMillis(Math.min(MOST_MILLIS, LEAST_MILLIS + problem.tasks().size() / CAMERAS_A_MILLI));
    }

    /// Stopping answers with what is known so far.
    ///
    /// @param effort of each plan that is tried
    public LeastExtra search(Effort effort) {
        var least = planner.leastRaise(problem, stop);
        var proven = CapRaise.shareOf(problem, least.millionths());
        return new LeastExtra(proven, enough(least, effort));
    }

    private @Nullable Enough enough(Raise least, Effort effort) {
        var tooLittle = Math.ceilDiv(least.millionths(), SHARE);
        var step = Math.ceilDiv(Math.max(1, tooLittle), FIRST_STEPS);
        for (var attempt = 0; attempt < TRIES && !stop.getAsBoolean() && tooLittle + step < Raise.MOST_TIMES * MILLION / SHARE; attempt++) {
            var plan = whole(tooLittle + step, least, effort);
            if (plan != null) {
                var between = attempt == 0 ? null : whole(tooLittle + step * 3 / 4, least, effort);
                return improved(between == null ? plan : between, tooLittle, tooLittle + step, effort);
            }
            step *= 2;
        }
        return null;
    }

    /// A plan in which all fit; null when none was found.
    private @Nullable Plan whole(long share, Raise least, Effort effort) {
        var raised = new CapRaise(Math.toIntExact(share)).of(problem);
        var plan = planner.planLettingIn(raised, least, effort, stop).plan();
        return isWhole(raised, plan) ? plan : null;
    }

    private boolean isWhole(Problem raised, Plan plan) {
        return PlanCheck.check(raised, plan).figures().medium() <= forced;
    }

    /// The least raise with which a plan breaks no more than with the one it was made for.
    private CapRaise needed(Plan plan, long tooLittle, long madeFor) {
        var low = tooLittle - 1;
        var high = madeFor;
        var broken = broken(plan, high);
        while (high - low > 1) {
            var middle = (low + high) >> 1;
            if (middle >= 0 && broken(plan, middle) <= broken) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new CapRaise(Math.toIntExact(high));
    }

    private int broken(Plan plan, long share) {
        return PlanCheck.check(new CapRaise(Math.toIntExact(share)).of(problem), plan).broken().size();
    }

    /// With the caps raised no more than the plan needs, and the plan made as cheap as can be in the time.
    private @Nullable Enough improved(Plan plan, long tooLittle, long madeFor, Effort effort) {
        var raise = needed(plan, tooLittle, madeFor);
        var raised = raise.of(problem);
        var outcome = planner.planAgain(raised, plan, effort, progress -> { }, stop);
        return isWhole(raised, outcome.plan()) ? new Enough(raise, raise.extraCents(problem), outcome) : null;
    }
}
