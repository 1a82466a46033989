package nl.wissel.plan.solver;

import java.util.Objects;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeFactory;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/// A camera for which OptaPlanner looks for a quarter among its choices; null = not scheduled.
@PlanningEntity
class CameraSlot {
    private final int index;
    private final Problem problem;
    private final Task task;

    @PlanningVariable(nullable = true)
    private @Nullable Integer quarter;

    CameraSlot(int index, Problem problem, @Nullable Integer quarter) {
        this.index = index;
        this.problem = problem;
        this.task = problem.tasks().get(index);
        this.quarter = quarter;
    }

    CameraSlot copy() {
        return new CameraSlot(index, problem, quarter);
    }

    /// The index of the camera in the problem.
    int index() {
        return index;
    }

    @PlanningPin
    boolean isPinned() {
        return task.pin() != null;
    }

    @ValueRangeProvider
    CountableValueRange<Integer> choices() {
        return ValueRangeFactory.createIntValueRange(task.choices().earliest(), task.choices().deadline() + 1);
    }

    @Nullable Integer quarterOrNull() {
        return quarter;
    }

    void setQuarter(@Nullable Integer changed) {
        quarter = changed;
    }

    // what the rules ask

    boolean isScheduled() {
        return quarter != null;
    }

    /// Only of a scheduled camera.
    int quarter() {
        return Objects.requireNonNull(quarter);
    }

    /// Only of a scheduled camera.
    int year() {
        return problem.horizon().yearOf(quarter());
    }

    int site() {
        return task.site();
    }

    int department() {
        return task.department();
    }

    int minutes() {
        return task.cost().minutes();
    }

    /// 1 + risk.
    long weight() {
        return 1L + task.risk();
    }

    long cashCents() {
        return problem.indices().cashCents(task.cost(), year());
    }

    /// The visit that it needs; the whole of it, though others may share it.
    long visitCents() {
        return problem.indices().visitCents(problem.sites().get(task.site()).visitCents(), year());
    }

    int visitDepartment() {
        return problem.sites().get(task.site()).department();
    }

    long writeOffCents() {
        return task.book().writeOffCents(quarter());
    }

    /// Until its quarter, or until the end when it is not scheduled.
    long exposureCostCents() {
        long quarters = quarter == null ? problem.horizon().quarters() : quarter;
        return problem.policy().exposurePrice().cents() * task.risk() * quarters;
    }

    long moveCostCents() {
        return problem.policy().movePrice().cents();
    }

    /// Placed otherwise than in the adopted plan.
    boolean isMoved() {
        if (problem.adopted() == null) {
            return false;
        }
        var before = problem.adopted().of(task.cameraId());
        return !Objects.equals(quarter, before == null ? null : problem.horizon().indexOf(before));
    }

    @Override
    public String toString() {
        return task.cameraId();
    }
}
