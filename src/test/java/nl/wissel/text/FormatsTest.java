package nl.wissel.text;

import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FormatsTest {
    private static final Euros AMOUNT = new Euros(123_456_750);

    @Test
    void dutchSeparatesThousandsByPoints() {
        var formats = new Formats(Language.NL);
        assertEquals("€\u00a01.234.568", formats.euros(AMOUNT));
        assertEquals("€\u00a01.234.567,50", formats.exactEuros(AMOUNT));
        assertEquals("1.235", formats.thousands(AMOUNT));
        assertEquals("0,04\u00a0%", formats.percent(0.0004, 2));
        assertEquals("2027 K3", formats.quarter(new Quarter(2027, 3)));
    }

    @Test
    void englishSeparatesThousandsByCommas() {
        var formats = new Formats(Language.EN);
        assertEquals("€1,234,568", formats.euros(AMOUNT));
        assertEquals("€1,234,567.50", formats.exactEuros(AMOUNT));
        assertEquals("1,235", formats.thousands(AMOUNT));
        assertEquals("0.04\u00a0%", formats.percent(0.0004, 2));
        assertEquals("2027 Q3", formats.quarter(new Quarter(2027, 3)));
    }
}
