package nl.wissel.ui.plan.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.plan.Preparation;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import org.jspecify.annotations.Nullable;

/// A plan as it is shown.
///
/// @param departments the lines of the Gantt
/// @param schedule    a line a camera of the problem, the planned ones first, by quarter
/// @param notPlanned  cameras of concern that have no quarter, and why
/// @param worths      calendar year -> what more in its cap is worth; absent when it is not known
public record PlanPicture(Horizon horizon, CheckedPlan plan, List<GanttRow> departments, List<Scheduled> schedule, List<NotPlanned> notPlanned,
        Map<Integer, CapWorth> worths) {
    public PlanPicture {
        worths = Map.copyOf(worths);
        departments = List.copyOf(departments);
        schedule = List.copyOf(schedule);
        notPlanned = List.copyOf(notPlanned);
    }

    /// Calendar year -> by how many cents its cap does not hold.
    public Map<Integer, Long> over() {
        return plan.broken().stream().filter(broken -> broken.rule() == CheckedPlan.Rule.CITY_CAP)
                .collect(Collectors.toMap(broken -> Integer.valueOf(broken.place()), broken -> broken.actual() - broken.limit(), Math::max));
    }

    /// @param placed null = not planned
    public record Scheduled(String camera, String site, String department, int risk, CheckedPlan.@Nullable Placed placed, GanttRow.Hold hold) {}

    /// @param risk   -1 = not scored
    /// @param reason a constant of `CheckedPlan.Unscheduled` or `Preparation.Outside`, by which its text is found
    public record NotPlanned(String camera, String name, String department, int risk, Enum<?> reason) {}

    /// Whether a camera is done.
    boolean hasDone() {
        return schedule.stream().anyMatch(one -> one.hold() == GanttRow.Hold.DONE);
    }

    /// The picture of a project's plan; null when there is none.
    public static @Nullable PlanPicture of(Project project, Findings findings) {
        var plan = findings.plan();
        if (plan == null) {
            return null;
        }
        var problem = findings.preparation().problem();
        return new PlanPicture(problem.horizon(), plan, GanttRows.of(project.inventory(), problem, plan),
                schedule(findings.preparation(), plan), notPlanned(project, findings, plan), worths(project));
    }

    private static Map<Integer, CapWorth> worths(Project project) {
        var planned = project.planned();
        var proof = planned == null ? null : planned.proof();
        return proof == null ? Map.of() : proof.worths();
    }

    private static List<Scheduled> schedule(Preparation preparation, CheckedPlan plan) {
        var problem = preparation.problem();
        return problem.tasks().stream()
                .map(task -> new Scheduled(task.cameraId(), problem.sites().get(task.site()).name(), problem.departments().get(task.department()),
                        task.risk(), plan.cameras().get(task.cameraId()), GanttRow.Hold.of(task)))
                .sorted(Comparator.comparing(Scheduled::placed, Comparator.nullsLast(Comparator.comparing(CheckedPlan.Placed::quarter)))
                        .thenComparing(Scheduled::camera))
                .toList();
    }

    private static List<NotPlanned> notPlanned(Project project, Findings findings, CheckedPlan plan) {
        Map<String, Camera> cameras = project.inventory().cameras().stream().collect(Collectors.toMap(Camera::id, Function.identity(), (a, b) -> a));
        var list = new ArrayList<NotPlanned>();
        plan.unscheduled().forEach((id, reason) -> list.add(notPlanned(id, cameras.get(id), findings, reason)));
        findings.preparation().outside().forEach((id, reason) -> list.add(notPlanned(id, cameras.get(id), findings, reason)));
        list.sort(Comparator.comparing((NotPlanned one) -> one.reason() instanceof Preparation.Outside)
                .thenComparing(NotPlanned::risk, Comparator.reverseOrder()).thenComparing(NotPlanned::camera));
        return list;
    }

    private static NotPlanned notPlanned(String id, @Nullable Camera camera, Findings findings, Enum<?> reason) {
        var score = findings.risk().scores().get(id);
        var name = camera == null ? "" : (camera.device().brand() + " " + camera.device().model()).strip();
        return new NotPlanned(id, name, camera == null ? "" : camera.place().department(), score == null ? -1 : score.score(), reason);
    }
}
