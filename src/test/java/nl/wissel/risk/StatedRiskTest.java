package nl.wissel.risk;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/// The three scales of the design: 1 to 5 = 10, 30, 50, 70, 90; high, medium, low = 80, 50, 20; else 0 to 100.
class StatedRiskTest {
    @Test
    void noNumberLargerThanFive_isInSteps() {
        var stated = StatedRisk.of(List.of("1", " 5 ", "", "hoog"));

        assertEquals(List.of(10, 30, 50, 70, 90), List.of("1", "2", "3", "4", "5").stream().map(stated::score).toList());
        assertNull(stated.score("0"));
    }

    @Test
    void aNumberLargerThanFive_isAScore() {
        var stated = StatedRisk.of(List.of("1", "6"));

        assertEquals(List.of(0, 1, 6, 100), List.of("0", "1", "6", "100").stream().map(stated::score).toList());
        assertNull(stated.score("101"));
    }

    @Test
    void wordsAreRead_inBothLanguagesAndShort() {
        var stated = StatedRisk.of(List.of());

        assertEquals(List.of(80, 80, 50, 50, 20, 20), List.of("H", "Hoog", "M", "medium", "L", "laag").stream().map(stated::score).toList());
        assertNull(stated.score(""));
        assertNull(stated.score("onbekend"));
        assertNull(stated.score("3,5"));
    }
}
