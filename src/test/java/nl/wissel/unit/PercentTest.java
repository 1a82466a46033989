package nl.wissel.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PercentTest {
    @Test
    void isReadWithItsSignOnly() {
        assertEquals(Optional.of(Percent.of(-3)), Percent.parse("-3%"));
        assertEquals(Optional.of(new Percent(new BigDecimal("2.5"))), Percent.parse("2,50 %"));
        assertEquals(Optional.empty(), Percent.parse("3"));
    }

    @Test
    void isAShareOfAHundred() {
        assertEquals(new BigDecimal("-0.03"), Percent.of(-3).toFraction());
    }
}
