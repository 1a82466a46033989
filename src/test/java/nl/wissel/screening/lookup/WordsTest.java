package nl.wissel.screening.lookup;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WordsTest {
    private static List<String> keys(String text) {
        return Words.of(text).list().stream().map(Words.Word::key).toList();
    }

    @Test
    void caseAccentsAndPunctuationAreDropped() {
        assertEquals(List.of("geutebruck", "gmbh"), keys("GEUTEBRÜCK, GmbH"));
        assertEquals(List.of("hangzhou", "co", "ltd"), keys("Hangzhou Co.,Ltd."));
    }

    @Test
    void dotsAndApostrophesInsideAWordDoNotSplitIt() {
        assertEquals(List.of("bv", "nellys"), keys("B.V. Nelly's"));
    }

    @Test
    void shown_isTheTextAsItStands() {
        assertEquals("HIK-Vision", Words.of("merk: HIK-Vision (oud)").shown(1, 3));
    }
}
