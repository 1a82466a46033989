package nl.wissel.text;

import java.util.Locale;
import java.util.MissingResourceException;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TextsOfBothLanguagesTest {
    @Test
    void aKeyWithoutATextIsAMistakeInTheProgram() {
        assertThrows(MissingResourceException.class, () -> Texts.of(Language.NL).get("no such key"));
    }

    @Test
    void anAmountInATextIsWrittenAsItsLanguageDoes() {
        assertEquals("No budget was given: €595,000 is taken as the cap of each of the years 2027-2031 (110 % of the need, in proportion to the "
                + "quarters of the year, rounded up to a thousand euro)", cap(Language.EN, "2027-2031", Euros.of(595_000), 5));
        assertEquals("Geen begroting opgegeven: als plafond van 2027 is €\u00a0595.000 aangenomen (110 % van de behoefte, naar rato van de kwartalen "
                + "van het jaar, op duizend euro naar boven afgerond)", cap(Language.NL, "2027", Euros.of(595_000), 1));
    }

    private static String cap(Language language, String years, Euros amount, int count) {
        return Texts.of(language).get("Assumption.Kind.DEFAULT_CITY_CAP", years, amount, count);
    }

    @Test
    void anySystemThatIsNotDutchIsEnglish() {
        assertEquals(Language.NL, Language.of(Locale.of("nl", "BE")));
        assertEquals(Language.EN, Language.of(Locale.GERMANY));
    }
}
