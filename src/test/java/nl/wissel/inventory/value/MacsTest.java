package nl.wissel.inventory.value;

import nl.wissel.inventory.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.wissel.inventory.value.Cells.number;
import static nl.wissel.inventory.value.Cells.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

class MacsTest {
    @ParameterizedTest
    @ValueSource(strings = {"44:19:B6:00:0A:0f", "44-19-b6-00-0a-0f", "4419.b600.0a0f", "4419b6000A0F", "44 19 b6 00 0a 0f", "4419b6-000a0f", "44:19:b6:0:a:f"})
    void everyNotation_isLowerCaseWithColons(String written) {
        assertEquals(Meaning.of("44:19:b6:00:0a:0f"), Macs.of(text(written)));
    }

    @Test
    void number_isRestoredWithItsLeadingZeros() {
        assertEquals(Meaning.guessed("00:11:22:33:44:55", Problem.READ_AS), Macs.of(number("1122334455")));
        assertEquals(Meaning.guessed("11:22:33:44:55:66", Problem.READ_AS), Macs.of(number("1.12233445566E11")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.12E+11", "44:19:b6:00:0a", "44:19:b6:00:0a:0g", "1122334455", "zie sticker"})
    void textThatLostItsDigits_isWarned(String written) {
        assertEquals(Meaning.warned(Problem.NOT_A_MAC, "00:11:22:33:44:55"), Macs.of(text(written)));
    }

    @Test
    void numberThatIsNoMac_isWarned() {
        assertEquals(Meaning.warned(Problem.NOT_A_MAC, "00:11:22:33:44:55"), Macs.of(number("112233.5")));
        assertEquals(Meaning.warned(Problem.NOT_A_MAC, "00:11:22:33:44:55"), Macs.of(number("1122334455667")));
    }

    @Test
    void emptyMarkerAndAllZeros_areNothing() {
        assertEquals(Meaning.nothing(), Macs.of(text("n.v.t.")));
        assertEquals(Meaning.nothing(), Macs.of(text("00:00:00:00:00:00")));
    }
}
