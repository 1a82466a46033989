package nl.wissel.inventory.mend;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name as it is compared: its words in lower case, without accents, punctuation and words that add nothing, unless it has no other.
///
/// @param numbers the groups of digits, in their order: names that differ in one of them are different names
record NameWords(List<String> words, String numbers) {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern INITIAL = Pattern.compile("\\b(\\p{L})\\.");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern SIDE = Pattern.compile("noord|oost|zuid|west|north|east|south|links|rechts|linker|rechter|left|right|boven|onder|binnen|buiten|voor|achter|uitgang|ingang");
    private static final int MOST_INITIALS = 6;

    static NameWords of(String name, Naming naming) {
        var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        var all = NOT_A_WORD.splitAsStream(INITIAL.matcher(plain).replaceAll("$1")).filter(word -> !word.isEmpty()).map(naming::inFull).toList();
        var telling = all.stream().filter(word -> !naming.isNoise(word)).toList();
        var numbers = NUMBER.matcher(plain).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return new NameWords(telling.isEmpty() ? all : telling, numbers);
    }

    /// The same for names with the same words, in whatever order (OpenRefine's fingerprint).
    String fingerprint() {
        return words.stream().sorted().distinct().collect(Collectors.joining(" ")) + "|" + numbers;
    }

    /// The words without the spaces between them.
    String run() {
        return String.join("", words);
    }

    /// The same for names with the same letters, however they are spaced.
    String letters() {
        return run() + "|" + numbers;
    }

    /// `vor` of `Verkeer en Openbare Ruimte`: the first letters of two or more words, as a name of these letters.
    Optional<String> initials() {
        return words.size() >= 2 && words.size() <= MOST_INITIALS && words.stream().allMatch(word -> word.length() > 1)
                ? Optional.of(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()) + "|" + numbers) : Optional.empty();
    }

    /// Whether two words tell sides of the same thing apart: `noordoostzijde` and `noordwestzijde` are no slip of each other.
    static boolean areSides(String one, String other) {
        var sides = sides(one);
        var others = sides(other);
        return sides.size() == others.size() && !sides.equals(others);
    }

    private static List<String> sides(String word) {
        return SIDE.matcher(word).results().map(MatchResult::group).toList();
    }
}
