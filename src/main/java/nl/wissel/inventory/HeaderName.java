package nl.wissel.inventory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How names of columns, sheets and settings are compared.
public final class HeaderName {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Words that say how a column is given, not what it holds; they stand at its end.
    private static final Set<String> SUFFIXES = Set.of("excl", "exclusief", "excluding", "incl", "inclusief", "including", "btw", "vat", "in", "per",
            "stuk", "euro", "euros", "eur", "jaren", "jr", "years", "maanden", "mnd", "months", "meter", "meters", "m", "graden", "degrees", "wgs84",
            "rd", "verplicht", "required", "optioneel", "optional", "dd", "mm", "jjjj", "yyyy");
    private static final Set<String> NOISE = Set.of("camera", "cameras", "device", "apparaat", "van", "de", "het", "een", "the", "of", "a");

    private HeaderName() {}

    /// Two names are the same when their keys are: lower case, without accents, spaces and punctuation.
    /// `Camera-ID` and `camera id` both give `cameraid`.
    public static String key(String name) {
        return String.join("", words(name));
    }

    /// The key without what stands in brackets and without closing words such as `excl. btw` or `in euro`.
    static String core(String name) {
        return String.join("", coreWords(name));
    }

    /// The core without words that every column of a list of cameras may carry: `Merk van de camera` gives `merk`. May be empty.
    public static String gist(String name) {
        var words = new ArrayList<>(coreWords(name));
        words.removeIf(NOISE::contains);
        return String.join("", words);
    }

    private static List<String> coreWords(String name) {
        var words = words(BRACKETS.matcher(name).replaceAll(" "));
        var end = words.size();
        while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static List<String> words(String name) {
        var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_A_WORD.splitAsStream(APOSTROPHE.matcher(plain).replaceAll("")).filter(word -> !word.isEmpty()).toList();
    }
}
