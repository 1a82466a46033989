package nl.wissel.exchange.course;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.Samples;
import nl.wissel.flow.Workflow;
import nl.wissel.inventory.Camera.Assessment;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Baseline;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.screening.Registers;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// A city whose plan of 2027 to 2031 was adopted on 15 December 2026, seen on 10 May 2027.
///
/// | camera | site | quarter | cost |
/// |---|---|---|---|
/// | A1 | Zoo | 2027-Q1 | 1000 |
/// | A2 | Zoo | 2027-Q1 | done on 3 February, 950 paid |
/// | B1 | Bridge | 2027-Q3 | 2000 |
/// | E1 | Bridge | 2028-Q2 | not of 2027 |
/// | D1 | Bridge | none | |
/// | C1 | Bridge | clear, so not to be replaced | |
final class City {
    static final LocalDate TODAY = LocalDate.of(2027, 5, 10);
    static final Actual A2 = new Actual(LocalDate.of(2027, 2, 3), "", Euros.of(950), "by night");
    private static final Workflow WORKFLOW = new Workflow(Registers.bundled(), (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    });

    private City() {}

    static Project project() {
        var plan = new Plan(Map.of("A1", new Quarter(2027, 1), "A2", new Quarter(2027, 1), "B1", new Quarter(2027, 3), "E1", new Quarter(2028, 2)));
        var planned = WORKFLOW.empty("City", new Quarter(2027, 1)).with(new Inventory(List.of(
                Samples.camera("A1").name("Gate").brand("Hikvision").model("DS-2CD2143").site("Zoo").department("Parks").assessment(costs(1000)).build(),
                Samples.camera("A2").name("Pond").brand("Hikvision").model("DS-2CD2143").site("Zoo").department("Parks").assessment(costs(1000)).build(),
                Samples.camera("B1").name("North").brand("Dahua").model("IPC-HFW").site("Bridge").department("Roads").assessment(costs(2000)).build(),
                Samples.camera("C1").brand("Axis").site("Bridge").department("Roads").build(),
                Samples.camera("D1").brand("Dahua").site("Bridge").department("Roads").assessment(costs(500)).build(),
                Samples.camera("E1").brand("Dahua").site("Bridge").department("Roads").assessment(costs(700)).build()), List.of(), List.of()))
                .withPlanned(new Planner.Outcome(plan, null, Duration.ofSeconds(1), 1));
        var findings = findings(planned);
        var baseline = Baseline.of(LocalDate.of(2026, 12, 15), "BD2026-014", findings.preparation().problem(), Objects.requireNonNull(findings.plan()));
        var adopted = planned.with(planned.course().adopting(baseline));
        return recorded(adopted, "A2", A2);
    }

    private static Assessment costs(long euros) {
        return new Assessment(null, null, null, null, Euros.of(euros), "");
    }

    static Project recorded(Project project, String camera, Actual actual) {
        return project.with(project.course().recording(Map.of(camera, actual)));
    }

    static Findings findings(Project project) {
        return WORKFLOW.findings(project);
    }
}
