package nl.wissel.inventory.mend;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wissel.inventory.spelling.EditDistance;

/// Finds names that may mean the same: other case or punctuation, words in another order, a slip of the keyboard, an abbreviation.
/// It only offers: a person decides.
public final class NearNames {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// Words that add nothing to the name of a department.
    private static final Set<String> NOISE = Set.of("afdeling", "afd", "dienst", "directie", "department", "dept", "en", "and", "van", "de", "het", "of", "the");
    private static final int LEAST_FOR_ONE_SLIP = 5;
    private static final int LEAST_FOR_TWO_SLIPS = 11;
    private static final int MOST_LETTERS_OF_ABBREVIATION = 6;

    private NearNames() {}

    /// One way of writing it.
    ///
    /// @param count how often it is written so
    public record Spelling(String name, int count) {}

    /// Names that may be the same.
    ///
    /// @param spellings the most frequent first; the first one is the name proposed for all
    public record Group(List<Spelling> spellings) {
        public Group {
            spellings = List.copyOf(spellings);
        }

        public int count() {
            return spellings.stream().mapToInt(Spelling::count).sum();
        }
    }

    /// The groups of two or more names, the one that concerns most first.
    ///
    /// @param names as often as they are written; empty ones say nothing
    public static List<Group> of(Collection<String> names) {
        Map<String, Long> counts = names.stream().filter(name -> !name.isBlank()).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        var spellings = counts.entrySet().stream().map(entry -> new Spelling(entry.getKey(), entry.getValue().intValue())).toList();
        var words = spellings.stream().map(spelling -> words(spelling.name())).toList();
        var root = new int[spellings.size()];
        Arrays.setAll(root, i -> i);
        for (var i = 0; i < root.length; i++) {
            for (var j = 0; j < i; j++) {
                if (root[i] != root[j] && mayBeTheSame(words.get(i), words.get(j))) {
                    join(root, root[i], root[j]);
                }
            }
        }
        var groups = new TreeMap<Integer, List<Spelling>>();
        for (var i = 0; i < root.length; i++) {
            groups.computeIfAbsent(root[i], _ -> new ArrayList<>()).add(spellings.get(i));
        }
        return groups.values().stream().filter(group -> group.size() > 1).map(NearNames::group)
                .sorted(Comparator.comparingInt(Group::count).reversed()).toList();
    }

    private static void join(int[] root, int from, int to) {
        for (var i = 0; i < root.length; i++) {
            if (root[i] == from) {
                root[i] = to;
            }
        }
    }

    /// The most frequent first; of those the longest, which is seldom the abbreviation.
    private static Group group(List<Spelling> spellings) {
        var sorted = new ArrayList<>(spellings);
        sorted.sort(Comparator.comparingInt(Spelling::count).reversed().thenComparingInt(spelling -> -spelling.name().length()));
        return new Group(sorted);
    }

    private static boolean mayBeTheSame(List<String> one, List<String> other) {
        return sorted(one).equals(sorted(other)) || String.join("", one).equals(String.join("", other)) || isNear(one, other)
                || isAbbreviation(one, other) || isAbbreviation(other, one);
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /// Word by word the same but for slips.
    private static boolean isNear(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.isEmpty()) {
            return false;
        }
        for (var i = 0; i < one.size(); i++) {
            if (!isNear(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var shortest = Math.min(one.length(), other.length());
        var allowed = shortest >= LEAST_FOR_TWO_SLIPS ? 2 : shortest >= LEAST_FOR_ONE_SLIP ? 1 : 0;
        var numbered = one.chars().anyMatch(Character::isDigit) || other.chars().anyMatch(Character::isDigit);
        return allowed > 0 && !numbered && one.charAt(0) == other.charAt(0) && EditDistance.upTo(allowed, one, other) <= allowed;
    }

    /// `V&OR`, `VOR` or `V & O R` for `Verkeer en Openbare Ruimte`: the first letters of two or more words.
    private static boolean isAbbreviation(List<String> letters, List<String> words) {
        var joined = String.join("", letters);
        var longest = letters.stream().mapToInt(String::length).max().orElse(0);
        return words.size() >= 2 && joined.length() <= MOST_LETTERS_OF_ABBREVIATION && longest <= joined.length()
                && words.stream().allMatch(word -> word.length() > 1)
                && joined.equals(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    /// In lower case, without accents, punctuation and words that add nothing, unless it has no other.
    private static List<String> words(String name) {
        var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        var all = NOT_A_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        var telling = all.stream().filter(word -> !NOISE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
