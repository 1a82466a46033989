package nl.wissel.ui.control;

import java.util.Optional;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EntryKindTest {
    private static final Texts NL = Texts.of(Language.NL);
    private static final Texts EN = Texts.of(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"250000|25000000", "250.000|25000000", "250,000|25000000", "€ 1.250.000|125000000", "12,5|1250", "12.50|1250",
            "1.250,75|125075", "0|0", "1000000000|100000000000"})
    void amountsAreReadInEitherLanguagesWay(String text, long cents) {
        assertEquals(Optional.of(new Euros(cents)), EntryKind.euros(NL).read().apply(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-5", "1.2.3", "12,345,6", "1000000000,01", "1e9"})
    void whatIsNoAmountFrom0ToABillionIsNotRead(String text) {
        assertEquals(Optional.empty(), EntryKind.euros(NL).read().apply(text));
    }

    @Test
    void anAmountIsShownSoThatItCanBeReadAgain() {
        assertEquals("1.250.000", EntryKind.euros(NL).show().apply(Euros.of(1_250_000)));
        assertEquals("1,250.75", EntryKind.euros(EN).show().apply(new Euros(125_075)));
    }

    @Test
    void aQuarterIsReadAsItIsShown() {
        var quarter = new Quarter(2027, 3);

        assertEquals(Optional.of(quarter), EntryKind.quarter(NL).read().apply(EntryKind.quarter(NL).show().apply(quarter)));
        assertEquals(Optional.of(quarter), EntryKind.quarter(EN).read().apply("2027-Q3"));
        assertEquals(Optional.empty(), EntryKind.quarter(EN).read().apply("2027-Q5"));
    }

    @Test
    void aPercentageIsReadWithOrWithoutItsSignWithinItsBounds() {
        var kind = EntryKind.percent(NL, -20, 20);

        assertEquals(Optional.of(Percent.of(-2)), kind.read().apply("-2"));
        assertEquals(Percent.parse("2.5%"), kind.read().apply("2,5 %"));
        assertEquals(Optional.of(Percent.of(20)), kind.read().apply("20"));
        assertEquals(Optional.empty(), kind.read().apply("21"));
        assertEquals("een percentage van -20 tot en met 20", kind.expected());
    }

    @Test
    void hoursAreMinutes() {
        assertEquals(Optional.of(90), EntryKind.hours(NL).read().apply("1,5"));
        assertEquals("1,50", EntryKind.hours(NL).show().apply(90));
        assertEquals("1.200", EntryKind.hours(NL).show().apply(72_000));
    }
}
