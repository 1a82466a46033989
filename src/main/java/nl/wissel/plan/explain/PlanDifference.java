package nl.wissel.plan.explain;

import java.util.List;
import java.util.Objects;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Problem;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What another plan changes: which cameras stand elsewhere, and what that does to the figures. Both plans are valued by the same problem.
///
/// @param moved in the order of the problem
public record PlanDifference(PlanFigures before, PlanFigures after, List<Moved> moved) {
    public PlanDifference {
        moved = List.copyOf(moved);
    }

    /// A camera that stands elsewhere.
    ///
    /// @param from null = it had no quarter
    /// @param to   null = it has none any more
    public record Moved(String cameraId, int site, @Nullable Quarter from, @Nullable Quarter to) {}

    /// Of two plans for the cameras of a problem; other cameras do not count.
    public static PlanDifference of(Problem problem, Plan before, Plan after) {
        var moved = problem.tasks().stream()
                .filter(task -> !Objects.equals(before.of(task.cameraId()), after.of(task.cameraId())))
                .map(task -> new Moved(task.cameraId(), task.site(), before.of(task.cameraId()), after.of(task.cameraId()))).toList();
        return new PlanDifference(PlanCheck.check(problem, before).figures(), PlanCheck.check(problem, after).figures(), moved);
    }
}
