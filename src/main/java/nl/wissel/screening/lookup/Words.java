package nl.wissel.screening.lookup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text, made comparable: without case, accents and punctuation.
///
/// @param text as it stands in the list
public record Words(String text, List<Word> list) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INNER = Pattern.compile("[.'’]+");

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
        if (text.isBlank()) {
            return new Words(text, List.of());
        }
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var key = key(matcher.group());
            if (!key.isEmpty()) {
                words.add(new Word(key, matcher.start(), matcher.end()));
            }
        }
        return new Words(text, words);
    }

    private static String key(String word) {
        var plain = Normalizer.isNormalized(word, Normalizer.Form.NFD) ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return INNER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
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
