package nl.wissel.inventory.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NearWordsTest {
    @Test
    void oneSlipIsAllowedFromFiveLettersOn() {
        var near = NearWords.of(List.of("haven", "havn", "haaven", "havne", "heven", "veer", "ver"));

        assertEquals(Set.of("haaven", "havne", "heven"), near.of("haven"));
        assertEquals(Set.of(), near.of("veer"));
    }

    @Test
    void twoSlipsAreAllowedFromElevenLettersOn() {
        var near = NearWords.of(List.of("parkeergarage", "parkergarrage", "parkerengarrage", "parkeerplaats"));

        assertEquals(Set.of("parkergarrage"), near.of("parkeergarage"));
    }

    @Test
    void theFirstLetterIsRightAndAWordWithADigitIsNoSlip() {
        var near = NearWords.of(List.of("toren", "doren", "toren1", "toren2", "otren"));

        assertEquals(Set.of(), near.of("toren"));
        assertEquals(Set.of(), near.of("toren1"));
    }

    /// Leaving letters out finds the same as comparing every word with every other.
    @Test
    void nothingIsMissedByNotComparingAll() {
        var random = new Random(7);
        var words = new ArrayList<String>();
        for (var i = 0; i < 400; i++) {
            var word = new StringBuilder("a");
            random.ints(4 + random.nextInt(9), 'a', 'd').forEach(letter -> word.append((char) letter));
            words.add(word.toString());
        }
        var near = NearWords.of(words);

        for (var word : words) {
            var all = new TreeSet<String>();
            for (var other : words) {
                var shortest = Math.min(word.length(), other.length());
                var allowed = shortest >= 11 ? 2 : 1;
                if (!word.equals(other) && shortest >= 5 && EditDistance.upTo(allowed, word, other) <= allowed) {
                    all.add(other);
                }
            }
            assertEquals(all, near.of(word), word);
        }
    }
}
