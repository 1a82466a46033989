package nl.wissel.exchange.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.course.Actual;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A camera of the plan, as it stands in a list of work.
///
/// @param adopted its quarter in the adopted plan; null = none
/// @param planned its quarter in the present plan
/// @param actual  null = still to be done
public record WorkLine(Camera camera, String department, @Nullable Quarter adopted, Quarter planned, CheckedPlan.Placed placed, @Nullable Actual actual) {

    /// The scheduled cameras, by quarter and as the list has them.
    public static List<WorkLine> of(Project project, Findings findings) {
        var checked = findings.plan();
        if (checked == null) {
            return List.of();
        }
        var problem = findings.preparation().problem();
        var departments = problem.tasks().stream().collect(Collectors.toMap(task -> task.cameraId(), task -> problem.departments().get(task.department())));
        var baseline = project.course().baseline();
        var lines = new ArrayList<WorkLine>();
        for (var camera : project.inventory().cameras()) {
            var placed = checked.cameras().get(camera.id());
            if (placed != null) {
                lines.add(new WorkLine(camera, departments.getOrDefault(camera.id(), ""), baseline == null ? null : baseline.plan().of(camera.id()),
                        placed.quarter(), placed, project.course().actuals().get(camera.id())));
            }
        }
        lines.sort((one, other) -> one.planned().compareTo(other.planned()));
        return lines;
    }
}
