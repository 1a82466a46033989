package nl.wissel.inventory.value;

import nl.wissel.inventory.Camera.Decision;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nl.wissel.inventory.value.Cells.number;
import static nl.wissel.inventory.value.Cells.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"ja,true", "J,true", "x,true", "Yes,true", "WAAR,true", "nee,false", "n,false", "FALSE,false"})
    void yesNo(String written, boolean expected) {
        assertEquals(Meaning.of(expected), Words.yesNo(text(written)));
    }

    @Test
    void oneAndZero_areYesAndNo() {
        assertEquals(Meaning.of(true), Words.yesNo(number("1")));
        assertEquals(Meaning.of(false), Words.yesNo(number("0")));
    }

    @ParameterizedTest
    @CsvSource({"ja,YES", "no,NO", "Later,LATER", "weg,REMOVE", "remove,REMOVE"})
    void feasible(String written, Feasible expected) {
        assertEquals(Meaning.of(expected), Words.feasible(text(written)));
    }

    @ParameterizedTest
    @CsvSource({"of concern,OF_CONCERN", "Op een lijst,OF_CONCERN", "to-verify,TO_VERIFY", "na te gaan,TO_VERIFY", "CLEAR,CLEAR", "niet op een lijst,CLEAR"})
    void verdict(String written, Decision expected) {
        assertEquals(Meaning.of(expected), Words.verdict(text(written)));
    }

    @Test
    void unknownWord_isWarnedWithTheChoices() {
        assertEquals(Meaning.warned(Problem.UNKNOWN_WORD, "ja, nee, later, weg, yes, no, later, remove"), Words.feasible(text("misschien")));
    }

    @Test
    void emptyMarker_isNothing() {
        assertEquals(Meaning.nothing(), Words.feasible(text("onbekend")));
        assertEquals(Meaning.nothing(), Words.verdict(text("-")));
    }
}
