package nl.wissel.ui.plan.gantt;

import java.util.List;
import java.util.Map;
import nl.wissel.Samples;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Problem.Window;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.ui.plan.gantt.GanttRow.Group;
import nl.wissel.ui.plan.gantt.GanttRow.Hold;
import nl.wissel.ui.plan.gantt.GanttRow.Level;
import nl.wissel.ui.plan.gantt.GanttRow.One;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GanttRowsTest {
    private static final List<Integer> NONE = List.of(0, 0, 0, 0);
    private static final ReplacementCost COST = new ReplacementCost("dome", 60, 100_00, 50_00);

    @Test
    void departmentsHoldSitesAndSitesHoldTheirCamerasTheRiskiestFirst() {
        var problem = new ProblemBuilder("2027-Q1", 1).department("Roads").department("Parks").site("Zoo", 1, 0).site("Bridge", 0, 0)
                .camera("A", 0, 1, 40, COST, BookValue.NONE)
                .camera("B", 0, 1, 80, COST, BookValue.NONE).window(1, 3).pin(2)
                .camera("C", 1, 0, 10, COST, BookValue.NONE)
                .build();
        var inventory = new Inventory(List.of(Samples.camera("A").brand("Dahua").model("IPC-1").build(), Samples.camera("B").build(),
                Samples.camera("C").build()), List.of(), List.of());
        var plan = PlanCheck.check(problem, new Plan(Map.of("A", new Quarter(2027, 3), "B", new Quarter(2027, 3))));

        var b = new One("B", "B", 80, 2, new Window(1, 3), Hold.PINNED);
        var a = new One("A", "A  Dahua IPC-1", 40, 2, new Window(0, 3), Hold.FREE);
        var c = new One("C", "C", 10, -1, new Window(0, 3), Hold.FREE);
        assertEquals(List.of(
                new Group(Level.DEPARTMENT, "Parks", "Parks", 2, 80, List.of(0, 0, 2, 0), NONE, List.of(
                        new Group(Level.SITE, "Parks\u0000zoo", "Zoo", 2, 80, List.of(0, 0, 2, 0), NONE, List.of(b, a)))),
                new Group(Level.DEPARTMENT, "Roads", "Roads", 1, 10, List.of(0, 0, 0, 0), NONE, List.of(
                        new Group(Level.SITE, "Roads\u0000bridge", "Bridge", 1, 10, List.of(0, 0, 0, 0), NONE, List.of(c))))),
                GanttRows.of(inventory, problem, plan));
    }

    @Test
    void whatIsDoneAndWhatIsOpenOfASiteStandInOneLine() {
        var problem = new ProblemBuilder("2027-Q1", 1).department("Parks").site("Zoo", 0, 100).site("zoo ", 0, 0)
                .camera("A", 0, 0, 40, COST, BookValue.NONE)
                .camera("B", 1, 0, 80, ReplacementCost.paid("dome", 60, Euros.of(100)), BookValue.NONE).pin(2)
                .build();
        var inventory = new Inventory(List.of(Samples.camera("A").build(), Samples.camera("B").build()), List.of(), List.of());
        var plan = PlanCheck.check(problem, new Plan(Map.of("A", new Quarter(2027, 3), "B", new Quarter(2027, 3))));

        var b = new One("B", "B", 80, 2, new Window(0, 3), Hold.DONE);
        var a = new One("A", "A", 40, 2, new Window(0, 3), Hold.FREE);
        assertEquals(List.of(new Group(Level.DEPARTMENT, "Parks", "Parks", 2, 80, List.of(0, 0, 2, 0), List.of(0, 0, 1, 0), List.of(
                new Group(Level.SITE, "Parks\u0000zoo", "Zoo", 2, 80, List.of(0, 0, 2, 0), List.of(0, 0, 1, 0), List.of(b, a))))), GanttRows.of(inventory, problem, plan));
    }
}
