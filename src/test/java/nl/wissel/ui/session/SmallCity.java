package nl.wissel.ui.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.Samples;
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Workflow;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Reading;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.project.Project;
import nl.wissel.screening.Registers;
import nl.wissel.ui.task.DirectJobs;
import nl.wissel.ui.task.Jobs;
import nl.wissel.unit.Quarter;

/// An open project of four cameras for tests of screens: three of concern in two departments (A1 and A2 at the Zoo of Parks,
/// B1 at the Bridge of Roads) and one that is clear (C1). The plan starts in 2027 Q1 and runs five years.
public final class SmallCity {
    private SmallCity() {}

    /// Everything runs at once; what should not happen fails the test.
    public static Session session(Planner planner) {
        return session(planner, new DirectJobs());
    }

    public static Session session(Planner planner, Jobs jobs) {
        var workflow = new Workflow(Registers.bundled(), planner);
        var session = new Session(workflow, jobs, trouble -> {
            throw new AssertionError(trouble);
        });
        session.open(imported(project(workflow)));
        return session;
    }

    private static Project project(Workflow workflow) {
        return workflow.empty("Small city", new Quarter(2027, 1)).with(new Inventory(List.of(
                Samples.camera("A1").brand("Hikvision").site("Zoo").department("Parks").build(),
                Samples.camera("A2").brand("Hikvision").site("Zoo").department("Parks").build(),
                Samples.camera("B1").brand("Dahua").site("Bridge").department("Roads").build(),
                Samples.camera("C1").brand("Axis").site("Bridge").department("Roads").build()), List.of(), List.of()));
    }

    static Imported imported(Project project) {
        var count = project.inventory().cameras().size();
        var reading = new Reading(project.inventory(), List.of(), List.of(), new Reading.Counts(count, 0, count, 0, 0), Map.of(), Map.of());
        return new Imported(project, reading, List.of(), List.of());
    }

    /// Puts every camera in the first quarter it may be in.
    public static Planner soonest() {
        return (problem, effort, progress, stop) -> new Planner.Outcome(soonest(problem), null, Duration.ofSeconds(1), effort.seed());
    }

    static Plan soonest(Problem problem) {
        var quarters = new HashMap<String, Quarter>();
        problem.tasks().stream().filter(task -> !task.choices().isEmpty())
                .forEach(task -> quarters.put(task.cameraId(), problem.horizon().quarter(task.choices().earliest())));
        return new Plan(quarters);
    }
}
