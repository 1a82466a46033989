package nl.wissel.ui.plan;

import java.time.LocalDate;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem.Window;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What the plan does with one camera, and what it rests on.
///
/// @param site    as the plan names it
/// @param neighbours how many cameras of its site are replaced in the same quarter, itself not counted
/// @param placed  null = not planned
/// @param pin     the quarter a person fixed; null = none
/// @param replacedOn null = still to be done
public record CameraCard(Camera camera, String site, int neighbours, int risk, CheckedPlan.@Nullable Placed placed, Horizon horizon,
        Window window, @Nullable Quarter pin, @Nullable LocalDate replacedOn) {

    /// The card of a camera; null when it is not in the plan's problem.
    static @Nullable CameraCard of(Project project, Findings findings, String id) {
        var plan = findings.plan();
        var problem = findings.preparation().problem();
        var found = project.inventory().cameras().stream().filter(camera -> camera.id().equals(id)).findFirst();
        var task = problem.tasks().stream().filter(one -> one.cameraId().equals(id)).findFirst();
        if (plan == null || found.isEmpty() || task.isEmpty()) {
            return null;
        }
        var placed = plan.cameras().get(id);
        var neighbours = placed == null ? 0 : (int) problem.tasks().stream()
                .filter(one -> one.site() == task.get().site() && !one.cameraId().equals(id))
                .map(one -> plan.cameras().get(one.cameraId()))
                .filter(other -> other != null && other.quarter().equals(placed.quarter()))
                .count();
        var actual = project.course().actuals().get(id);
        return new CameraCard(found.get(), problem.sites().get(task.get().site()).name(), neighbours, task.get().risk(), placed,
                problem.horizon(), task.get().window(), found.get().assessment().pinned(), actual == null ? null : actual.replacedOn());
    }

    /// The quarter to pin it to when the person says nothing else.
    Quarter suggested() {
        return placed != null ? placed.quarter() : horizon.quarter(Math.clamp(window.earliest(), 0, horizon.quarters() - 1));
    }
}
