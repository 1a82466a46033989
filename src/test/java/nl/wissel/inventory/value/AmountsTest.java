package nl.wissel.inventory.value;

import nl.wissel.inventory.Problem;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.wissel.inventory.value.Cells.number;
import static nl.wissel.inventory.value.Cells.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AmountsTest {
    private static final Amounts PLAIN = new Amounts("Aanschafprijs (excl. btw)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"€ 1.234,56|123456", "1.234,-|123400", "1.234,--|123400", "1,234.56|123456", "2266.13|226613", "2266,13|226613",
        "EUR 950|95000", "950 euro|95000", "€ 950,= |95000", "1 234,56|123456", "1.234.567,89|123456789", "0.500|50", "€ 1.234,56 excl. btw|123456",
        "€1664,3|166430", "0|0"})
    void unambiguousText_isReadWithoutARemark(String written, long cents) {
        assertEquals(Meaning.of(new Euros(cents)), PLAIN.of(text(written)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234|123400|1234", "€ 1,234|123400|1234", "1.234.567|123456700|1234567"})
    void oneSeparatorAndThreeDigits_groupThousandsNoted(String written, long cents, String made) {
        assertEquals(new Meaning<>(new Euros(cents), Meaning.guessed(made, Problem.THOUSANDS_GUESSED).remark()), PLAIN.of(text(written)));
    }

    @Test
    void number_isRoundedHalfUpToTheCent() {
        assertEquals(Meaning.of(new Euros(166430)), PLAIN.of(number("1664.2999999999997")));
    }

    @Test
    void headerThatIncludesVat_dividesBy121() {
        assertEquals(Meaning.of(new Euros(100000)), new Amounts("Prijs incl. btw").of(number("1210")));
    }

    @Test
    void valueThatIncludesVat_dividesBy121Noted() {
        assertEquals(Meaning.guessed(new Euros(10000), Problem.VAT_REMOVED), PLAIN.of(text("€ 121,00 incl. BTW")));
    }

    @Test
    void headerSaysWhetherVatIsIncluded() {
        assertTrue(Amounts.vatIncluded("Bedrag inclusief 21% btw"));
        assertFalse(Amounts.vatIncluded("Bedrag exclusief btw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.v.t.", "-", "?", "volgt", ""})
    void emptyMarker_isNothing(String marker) {
        assertEquals(Meaning.nothing(), PLAIN.of(text(marker)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gratis", "12a", "1.23.4", "1.234,567,8", "€", ",-"})
    void otherText_isWarned(String written) {
        assertEquals(Meaning.warned(Problem.NOT_AN_AMOUNT, "1234.56"), PLAIN.of(text(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000.01"})
    void beyondTheBounds_isWarned(String written) {
        assertEquals(Meaning.warned(Problem.OUT_OF_BOUNDS, "0 … 1000000000"), PLAIN.of(number(written)));
    }
}
