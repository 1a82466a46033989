package nl.wissel.inventory.value;

import nl.wissel.inventory.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nl.wissel.inventory.value.Cells.number;
import static nl.wissel.inventory.value.Cells.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

class LifespansTest {
    private static final Lifespans BARE = new Lifespans("Levensduur");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7|84", "7 jaar|84", "7,5 jr.|90", "84 mnd|84", "10 years|120", "36 months|36"})
    void unitOfTheValue_decides(String written, int months) {
        assertEquals(Meaning.of(months), BARE.months(text(written)));
    }

    @Test
    void unitOfTheHeader_decidesForABareNumber() {
        assertEquals(Meaning.of(24), new Lifespans("Levensduur (maanden)").months(number("24")));
        assertEquals(Meaning.of(480), new Lifespans("Useful life in years").months(number("40")));
    }

    @Test
    void bareNumberUpTo30_isYears() {
        assertEquals(Meaning.of(360), BARE.months(number("30")));
    }

    @Test
    void bareNumberOver30_isMonthsNoted() {
        assertEquals(Meaning.guessed(84, Problem.LIFE_IN_MONTHS), BARE.months(number("84")));
    }

    @Test
    void beyondTheBounds_isWarned() {
        assertEquals(Meaning.warned(Problem.OUT_OF_BOUNDS, "1 … 50"), BARE.months(number("0")));
        assertEquals(Meaning.warned(Problem.OUT_OF_BOUNDS, "1 … 50"), BARE.months(text("51 jaar")));
    }

    @Test
    void otherText_isWarned() {
        assertEquals(Meaning.warned(Problem.NOT_A_NUMBER, "7, 84 mnd"), BARE.months(text("lang")));
    }
}
