package nl.wissel.plan.explain;

import java.util.Map;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A is written off after two quarters, B long after its window, C is pinned, D has no quarter at all; caps of nothing.
class ExtremesTest {
    private static final ReplacementCost COST = new ReplacementCost("dome", 60, 50_000, 10_000);
    private static final Problem PROBLEM = new ProblemBuilder("2027-Q1", 2).department("Parks").site("Dam", 0, 10_000)
            .camera("A", 0, 0, 10, COST, new BookValue(100, 2))
            .camera("B", 0, 0, 10, COST, new BookValue(100, 30)).window(1, 4)
            .camera("C", 0, 0, 10, COST, BookValue.NONE).pin(3)
            .camera("D", 0, 0, 10, COST, BookValue.NONE).window(4, 3)
            .cap(0, 0L).cap(1, 0L).build();

    @Test
    void soonestIsThePinOrTheFirstQuarterOfTheWindow() {
        assertEquals(plan(0, 1, 3), Extremes.soonest(PROBLEM));
    }

    @Test
    void naturalIsThePinOrTheEndOfTheBookValueWithinTheWindow() {
        assertEquals(plan(2, 4, 3), Extremes.natural(PROBLEM));
    }

    private static Plan plan(int a, int b, int c) {
        var start = new Quarter(2027, 1);
        return new Plan(Map.of("A", start.plus(a), "B", start.plus(b), "C", start.plus(c)));
    }
}
