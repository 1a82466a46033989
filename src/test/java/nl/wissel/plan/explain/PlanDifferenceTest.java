package nl.wissel.plan.explain;

import java.util.List;
import java.util.Map;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.explain.PlanDifference.Moved;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PlanDifferenceTest {
    private static final Quarter Q1 = new Quarter(2027, 1);
    private static final Quarter Q3 = new Quarter(2027, 3);

    @Test
    void itNamesWhatStandsElsewhere_andTheFiguresOfBoth() {
        var cost = new ReplacementCost("p", 60, 100_000, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 1_000).camera("stays", 0, 0, 10, cost, BookValue.NONE)
                .camera("later", 0, 0, 20, cost, BookValue.NONE).camera("in", 0, 0, 30, cost, BookValue.NONE).build();
        var before = new Plan(Map.of("stays", Q1, "later", Q1, "gone", Q1));
        var after = new Plan(Map.of("stays", Q1, "later", Q3, "in", Q3));
        // exposure: "in" 30 · 4 quarters; then 20 · 2 + 30 · 2
        assertEquals(new PlanDifference(new PlanFigures(1, 31, 120, 24_000, 201_000, 0, 0), new PlanFigures(0, 0, 100, 20_000, 302_000, 0, 0),
                List.of(new Moved("later", 0, Q1, Q3), new Moved("in", 0, null, Q3))), PlanDifference.of(problem, before, after));
    }
}
