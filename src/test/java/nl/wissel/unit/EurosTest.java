package nl.wissel.unit;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EurosTest {
    @Test
    void halfACentIsRoundedUp() {
        assertEquals(new Euros(101), Euros.of(new BigDecimal("1.005")));
        assertEquals(new Euros(100), Euros.of(new BigDecimal("1.00499")));
    }

    @Test
    void isWrittenPlainly() {
        assertEquals("1664.30", new Euros(166_430).toString());
        assertEquals("-0.05", new Euros(-5).toString());
    }
}
