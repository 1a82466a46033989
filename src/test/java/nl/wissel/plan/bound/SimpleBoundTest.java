package nl.wissel.plan.bound;

import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.ProblemBuilder;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SimpleBoundTest {
    /// Four quarters, EUR 2 for a point and quarter.
    @Test
    void everyCameraIsWhereItIsCheapest() {
        var cost = new ReplacementCost("p", 60, 1_000, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 300).site("empty", 0, 99_999)
                // each quarter that it waits is 200 of exposure and 500 less of write-off
                .camera("waits", 0, 0, 1, cost, new BookValue(2_000, 4))
                // not before the third: 1,000 + 2 · 20 · 200; left out 4 · 20 · 200 = 16,000
                .camera("late", 0, 0, 20, cost, BookValue.NONE).window(2, 3)
                // no choice: 4 · 5 · 200
                .camera("never", 0, 0, 5, cost, BookValue.NONE).window(1, 0)
                .cap(0, 0L).build();
        // "waits": in the last quarter 1,000 + 3 · 200 + 500 = 2,100, at once 3,000; left out 4 · 200 = 800
        assertEquals(new SimpleBound(300 + 2_100 + 9_000 + 4_000, 800 + 9_000 + 4_000), SimpleBound.of(problem));
    }
}
