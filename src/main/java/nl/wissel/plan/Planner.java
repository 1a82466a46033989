package nl.wissel.plan;

import java.time.Duration;
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
    record Proof(long boundCents, long mediumBound) {}
}
