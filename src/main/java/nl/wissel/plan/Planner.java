package nl.wissel.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a plan for a problem.
public interface Planner {
    /// Plans until the effort is spent or someone stops it. The answer is the best plan so far, never an exception for stopping.
    ///
    /// @param progress told of each better plan, on the planner's thread
    /// @param stop     asked often; true = answer now with the best plan so far
    Outcome plan(Problem problem, Effort effort, Consumer<Progress> progress, BooleanSupplier stop);

    /// Plans again after something changed, from the present plan: sooner than from nothing, and a camera moves only where that is worth something.
    /// What the planner still knows of earlier plans it may use.
    ///
    /// @param present made for nearly the same problem; it need not fit this one
    default Outcome planAgain(Problem problem, Plan present, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        return plan(problem, effort, progress, stop);
    }

    /// Plans as cheaply as it can while at most so much is left unscheduled: for when not all fits, and money may come before a little risk.
    ///
    /// @param points  sum of (1 + risk) that may be left, at least what the present plan leaves
    /// @param present a plan that keeps every rule
    default Outcome planLeaving(Problem problem, long points, Plan present, Effort effort, BooleanSupplier stop) {
        return new Outcome(present, null, Duration.ZERO, effort.seed());
    }

    /// Proves by what share all caps on money must rise at the least, each by the same, for every camera that has a choice to fit.
    default Raise leastRaise(Problem problem, BooleanSupplier stop) {
        return Raise.NONE;
    }

    /// Plans so that every camera that has a choice is in, if it can, whatever it costs.
    ///
    /// @param raised the problem with caps raised a little more than the least
    /// @param least  proven for the caps as they were
    default Outcome planLettingIn(Problem raised, Raise least, Effort effort, BooleanSupplier stop) {
        return plan(raised, effort, progress -> { }, stop);
    }

    /// The least raise that may be enough: less is proven to be too little.
    ///
    /// @param millionths share of the caps
    /// @param prices     of the caps at which that is proven, in millionths, for the planner's own use
    record Raise(long millionths, List<Long> prices) {
        /// Nothing is proven.
        public static final Raise NONE = new Raise(0, List.of());
        /// So much is looked at: ten times the caps. What is too little then, more money alone does not mend.
        public static final int MOST_TIMES = 10;

        public Raise {
            prices = List.copyOf(prices);
        }
    }

    /// How far the planner is.
    ///
    /// @param boundCents proven: no plan can be better; null = not known
    record Progress(Phase phase, PlanFigures best, @Nullable Long boundCents, Duration elapsed) {}

    enum Phase { START, SEARCH }

    /// What came of it.
    ///
    /// @param proof null = nothing proven about how good the plan is
    record Outcome(Plan plan, @Nullable Proof proof, Duration elapsed, long seed) {}

    /// How close to the best possible a plan is, proven.
    ///
    /// @param boundCents  no plan that leaves at most as much unscheduled has a lower objective
    /// @param mediumBound the least that must stay unscheduled
    /// @param worths      calendar year -> what more in its city cap is worth; years without a cap are absent
    record Proof(long boundCents, long mediumBound, Map<Integer, CapWorth> worths) {
        public Proof {
            worths = Map.copyOf(worths);
        }

        /// Without the worth of any cap.
        public Proof(long boundCents, long mediumBound) {
            this(boundCents, mediumBound, Map.of());
        }
    }

    /// What a euro more in a cap is worth.
    ///
    /// @param euros  by how much the bound on the objective falls, in euros
    /// @param points by how many points of (1 + risk) less must stay unscheduled; 0 when all can be scheduled
    record CapWorth(double euros, double points) {}
}
