package nl.wissel.ui.shell;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ErrorCodeTest {
    @Test
    void itIsFourSignsThatCannotBeTakenForEachOther() {
        var code = ErrorCode.of(here("one")).text();

        assertTrue(code.matches("[2-9A-HJ-NP-Z]{4}"), code);
    }

    @Test
    void theSameMistakeAtTheSamePlaceHasTheSameCodeWhateverItSays() {
        assertEquals(ErrorCode.of(here("one")), ErrorCode.of(here("two")));
    }

    @Test
    void itIsThatOfTheCause() {
        assertEquals(ErrorCode.of(here("one")), ErrorCode.of(new IllegalArgumentException(new RuntimeException(here("one")))));
    }

    @Test
    void anotherMistakeOrAnotherPlaceHasAnotherCode() {
        assertNotEquals(ErrorCode.of(here("one")), ErrorCode.of(there("one")));
        assertNotEquals(ErrorCode.of(here("one")), ErrorCode.of(new IllegalArgumentException("one")));
    }

    @Test
    void aMistakeWithoutATraceHasACodeToo() {
        var bare = new IllegalStateException("bare");
        bare.setStackTrace(new StackTraceElement[0]);

        assertEquals(4, ErrorCode.of(bare).text().length());
    }

    private static IllegalStateException here(String message) {
        return new IllegalStateException(message);
    }

    private static IllegalStateException there(String message) {
        return new IllegalStateException(message);
    }
}
