package nl.wissel.inventory.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which words of a vocabulary are a slip of the keyboard away from each other: one slip from 5 letters on, two from 11 on, the first letter
/// right. A word with a digit is a number or a code: it is never a slip of another.
///
/// Not every pair is looked at. Two words with so few slips between them are the same when a letter or two is left out of each (deletion
/// neighbourhoods, as in SymSpell): only words that then meet are compared, by their edit distance.
public final class NearWords {
    private static final int LEAST_FOR_ONE_SLIP = 5;
    private static final int LEAST_FOR_TWO_SLIPS = 11;
    private static final int LONGEST = 40;
    /// So many words that all differ in the same place are codes.
    private static final int MOST_THAT_MEET = 500;
    private static final int NONE = -1;

    private final List<String> words;
    private final Map<String, Set<String>> near = new HashMap<>();

    private NearWords(Collection<String> vocabulary) {
        words = vocabulary.stream().distinct().filter(word -> slips(word) > 0).toList();
        var keys = keys();
        for (int from = 0, to; from < keys.length; from = to) {
            to = from + 1;
            while (to < keys.length && keys[to] >> Integer.SIZE == keys[from] >> Integer.SIZE) {
                to++;
            }
            if (to - from <= MOST_THAT_MEET) {
                compare(keys, from, to);
            }
        }
    }

    /// Compares the words of a vocabulary with each other.
    public static NearWords of(Collection<String> vocabulary) {
        return new NearWords(vocabulary);
    }

    /// The other words of the vocabulary that may have been meant, in alphabetical order.
    public Set<String> of(String word) {
        return near.getOrDefault(word, Set.of());
    }

    private void compare(long[] keys, int from, int to) {
        for (var i = from; i < to; i++) {
            for (var j = from; j < i; j++) {
                var one = words.get((int) keys[i]);
                var other = words.get((int) keys[j]);
                if (!of(one).contains(other) && isNear(one, other)) {
                    near.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
                    near.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
                }
            }
        }
    }

    private static boolean isNear(String one, String other) {
        var allowed = Math.min(slips(one), slips(other));
        return !one.equals(other) && one.charAt(0) == other.charAt(0) && EditDistance.upTo(allowed, one, other) <= allowed;
    }

    private static int slips(String word) {
        if (word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() >= LEAST_FOR_TWO_SLIPS ? 2 : word.length() >= LEAST_FOR_ONE_SLIP ? 1 : 0;
    }

    /// Each word as it is, and without any one or two of its letters but the first, as far as slips are allowed: a hash, then which word it is.
    private long[] keys() {
        var keys = new long[words.stream().mapToInt(NearWords::count).sum()];
        var next = 0;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var two = slips(word) > 1;
            keys[next++] = key(word, NONE, NONE) | i;
            for (var first = 1; first < word.length(); first++) {
                keys[next++] = key(word, first, NONE) | i;
                for (var second = first + 1; two && second < word.length(); second++) {
                    keys[next++] = key(word, first, second) | i;
                }
            }
        }
        Arrays.parallelSort(keys);
        return keys;
    }

    private static int count(String word) {
        var others = word.length() - 1;
        return 1 + others + (slips(word) > 1 ? others * (others - 1) / 2 : 0);
    }

    private static long key(String word, int without, int norWithout) {
        var hash = 0L;
        for (var i = 0; i < word.length(); i++) {
            hash = i == without || i == norWithout ? hash : 31 * hash + word.charAt(i);
        }
        return hash << Integer.SIZE;
    }
}
