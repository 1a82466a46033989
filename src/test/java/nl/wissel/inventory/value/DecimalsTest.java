package nl.wissel.inventory.value;

import java.math.BigDecimal;
import nl.wissel.inventory.Problem;
import org.junit.jupiter.api.Test;

import static nl.wissel.inventory.value.Cells.number;
import static nl.wissel.inventory.value.Cells.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

class DecimalsTest {
    @Test
    void decimalComma_isRead() {
        assertEquals(Meaning.of(new BigDecimal("3.5")), Decimals.of(text("3,5"), 0, 1000));
    }

    @Test
    void whole_takesWholeNumbersOnly() {
        assertEquals(Meaning.of(61), Decimals.whole(number("61.0"), 0, 100));
        assertEquals(Meaning.warned(Problem.NOT_A_NUMBER, "0 … 100"), Decimals.whole(number("61.5"), 0, 100));
        assertEquals(Meaning.warned(Problem.NOT_A_NUMBER, "0 … 100"), Decimals.whole(text("hoog"), 0, 100));
    }

    @Test
    void outsideTheBounds_isWarned() {
        assertEquals(Meaning.warned(Problem.OUT_OF_BOUNDS, "0 … 100"), Decimals.whole(number("101"), 0, 100));
    }

    @Test
    void nothing_isNothing() {
        assertEquals(Meaning.nothing(), Decimals.whole(text("-"), 0, 100));
    }
}
