package nl.wissel.sheet;

import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TroubleTextsTest {
    @ParameterizedTest
    @EnumSource
    void everyReason_hasATextOfOneLineThatBeginsWithTheFile(Language language) {
        var texts = Texts.of(language);
        for (var reason : UnreadableFile.Reason.values()) {
            check(texts.get(reason, "lijst.xlsx", "Blad1!A12", "PNG"));
        }
        for (var reason : UnwritableFile.Reason.values()) {
            check(texts.get(reason, "lijst.xlsx", "", ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void limitsInTheTexts_areNotTakenForPlaceholders(Language language) {
        var text = Texts.of(language).get(UnreadableFile.Reason.TOO_MANY_ROWS, "lijst.csv", "lijst!A1048577", "");
        assertEquals(language == Language.NL
                ? "lijst.csv: verwacht werden hooguit 1.048.576 rijen, bij lijst!A1048577 zijn het er meer; splits de lijst"
                : "lijst.csv: expected at most 1,048,576 rows, found more at lijst!A1048577; split the list", text);
    }

    private static void check(String text) {
        assertTrue(text.startsWith("lijst.xlsx: "), text);
        assertFalse(text.contains("{") || text.contains("\n") || text.contains("''"), text);
    }
}
