package nl.wissel.screening.lookup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text, made comparable: without case, accents and punctuation.
///
/// @param text as it stands in the list
public record Words(String text, List<Word> list) {
    public Words {
        list = List.copyOf(list);
    }

    /// One word.
    ///
    /// @param key   the comparable form: `b.v.` is `bv`
    /// @param start where it begins in the text
    /// @param end   where it ends in the text, exclusive
    public record Word(String key, int start, int end) {}

    public static Words of(String text) {
        var words = new ArrayList<Word>();
        for (var start = 0; start < text.length(); start++) {
            var end = start;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
            var key = end == start ? "" : key(text.substring(start, end));
            if (!key.isEmpty()) {
                words.add(new Word(key, start, end));
            }
            start = end;
        }
        return new Words(text, words);
    }

    private static boolean isInWord(char sign) {
        return Character.isLetterOrDigit(sign) || isInner(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean isInner(char sign) {
        return sign == '.' || sign == '\'' || sign == '’';
    }

    private static String key(String word) {
        if (word.chars().allMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign))) {
            return word.toLowerCase(Locale.ROOT);
        }
        var plain = Normalizer.isNormalized(word, Normalizer.Form.NFD) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        var key = new StringBuilder(plain.length());
        plain.chars().filter(Character::isLetterOrDigit).forEach(sign -> key.append((char) sign));
        return key.toString().toLowerCase(Locale.ROOT);
    }

    public int count() {
        return list.size();
    }

    public String key(int word) {
        return list.get(word).key();
    }

    /// The keys of a run of words, put together: `HIK VISION` and `hik-vision` are both `hikvision`.
    ///
    /// @param end exclusive
    public String joined(int start, int end) {
        if (end == start + 1) {
            return key(start);
        }
        var joined = new StringBuilder();
        for (var word = start; word < end; word++) {
            joined.append(key(word));
        }
        return joined.toString();
    }

    /// The keys of all words, put together.
    public String joined() {
        return count() == 0 ? "" : joined(0, count());
    }

    /// A run of words as it stands in the text.
    ///
    /// @param end exclusive
    public String shown(int start, int end) {
        return text.substring(list.get(start).start(), list.get(end - 1).end());
    }
}
