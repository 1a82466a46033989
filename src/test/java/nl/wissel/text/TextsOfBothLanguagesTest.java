package nl.wissel.text;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TextsOfBothLanguagesTest {
    @Test
    void aKeyWithoutATextIsAMistakeInTheProgram() {
        assertThrows(MissingResourceException.class, () -> Texts.of(Language.NL).get("no such key"));
    }

    @Test
    void anySystemThatIsNotDutchIsEnglish() {
        assertEquals(Language.NL, Language.of(Locale.of("nl", "BE")));
        assertEquals(Language.EN, Language.of(Locale.GERMANY));
    }
}
