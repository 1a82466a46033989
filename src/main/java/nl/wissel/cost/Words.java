package nl.wissel.cost;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as words: lower case, without accents and punctuation.
record Words(List<String> list) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Words of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return new Words(BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /// The other words stand in this text, next to each other and as whole words. No words stand in no text.
    boolean contain(Words phrase) {
        return !phrase.list.isEmpty() && (" " + String.join(" ", list) + " ").contains(" " + String.join(" ", phrase.list) + " ");
    }
}
