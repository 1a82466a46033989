package nl.wissel.inventory.mend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wissel.inventory.spelling.EditDistance;
import nl.wissel.inventory.spelling.NearWords;

/// Finds names that may mean the same: other case or punctuation, words in another order or spaced otherwise, a slip of the keyboard, an
/// abbreviation. It only offers: a person decides.
///
/// The methods are OpenRefine's two: key collision (names with the same fingerprint) and nearest neighbours (names a slip or two apart, of
/// which only those are compared that may be).
public final class NearNames {
    private static final Comparator<Spelling> MOST_FREQUENT = Comparator.comparingInt(Spelling::count).reversed()
            .thenComparing(Comparator.<Spelling>comparingInt(spelling -> spelling.name().length()).reversed()).thenComparing(Spelling::name);
    private static final int MOST_SLIPPED_WORDS = 2;

    private final Naming naming;
    private final List<Spelling> spellings;
    private final List<NameWords> words;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<List<String>, List<Integer>> byWords = new HashMap<>();
    private final NearWords near;
    /// By the place of a name, the places of those it is like.
    private final List<int[]> like;

    /// One way of writing it.
    ///
    /// @param count how often it is written so
    public record Spelling(String name, int count) {}

    /// Names that may be the same: each is like the first.
    ///
    /// @param spellings the most frequent first, which is the name proposed for all; of those as frequent the longest, seldom the abbreviation
    public record Group(List<Spelling> spellings) {
        public Group {
            spellings = List.copyOf(spellings);
        }

        public int count() {
            return spellings.stream().mapToInt(Spelling::count).sum();
        }
    }

    /// @param counts name -> how often it is written so; an empty one says nothing
    public NearNames(Naming naming, Map<String, Integer> counts) {
        this.naming = naming;
        spellings = counts.entrySet().stream().filter(entry -> !entry.getKey().isBlank())
                .map(entry -> new Spelling(entry.getKey(), entry.getValue())).sorted(MOST_FREQUENT).toList();
        words = spellings.stream().map(spelling -> NameWords.of(spelling.name(), naming)).toList();
        for (var i = 0; i < words.size(); i++) {
            var own = words.get(i);
            if (own.words().isEmpty()) {
                continue;
            }
            put(byKey, own.fingerprint(), i);
            put(byKey, own.letters(), i);
            if (naming.isAbbreviated()) {
                var number = i;
                own.initials().ifPresent(initials -> put(byKey, initials, number));
            }
            put(byWords, own.words(), i);
        }
        var vocabulary = words.stream().map(NameWords::words).flatMap(List::stream).collect(Collectors.toSet());
        if (naming.isFew()) {
            words.forEach(name -> vocabulary.add(name.run()));
        }
        near = NearWords.of(vocabulary);
        like = IntStream.range(0, words.size()).mapToObj(this::like).toList();
    }

    private static <K> void put(Map<K, List<Integer>> index, K key, int name) {
        index.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(name);
    }

    /// The groups of two or more names, the one that concerns most first. Each name goes to the most frequent one that it is like, so that no
    /// name is carried along by others between them.
    public List<Group> groups() {
        return groups((name, other) -> true);
    }

    /// The same, of names that may be compared with the first of their group.
    public List<Group> groups(BiPredicate<String, String> comparable) {
        var groups = new ArrayList<Group>();
        var taken = new BitSet();
        for (var i = 0; i < spellings.size(); i++) {
            if (taken.get(i)) {
                continue;
            }
            var first = spellings.get(i);
            var same = Arrays.stream(like.get(i)).filter(other -> !taken.get(other) && comparable.test(first.name(), spellings.get(other).name())).toArray();
            if (same.length > 0) {
                Arrays.stream(same).forEach(taken::set);
                groups.add(new Group(Stream.concat(Stream.of(first), Arrays.stream(same).mapToObj(spellings::get)).toList()));
            }
        }
        groups.sort(Comparator.comparingInt(Group::count).reversed());
        return groups;
    }

    /// The places of the others that a name is like, in order.
    private int[] like(int name) {
        var found = new TreeSet<Integer>();
        var own = words.get(name);
        found.addAll(byKey.getOrDefault(own.fingerprint(), List.of()));
        found.addAll(byKey.getOrDefault(own.letters(), List.of()));
        if (naming.isAbbreviated()) {
            own.initials().ifPresent(initials -> byKey.getOrDefault(initials, List.of()).stream()
                    .filter(other -> words.get(other).letters().equals(initials)).forEach(found::add));
        }
        addSlips(found, new ArrayList<>(own.words()), 0, MOST_SLIPPED_WORDS);
        if (naming.isFew()) {
            near.of(own.run()).stream().filter(other -> EditDistance.upTo(1, own.run(), other) <= 1)
                    .flatMap(other -> byKey.getOrDefault(other + "|", List.of()).stream())
                    .filter(other -> words.get(other).words().size() != own.words().size()).forEach(found::add);
        }
        found.remove(name);
        return found.stream().mapToInt(other -> other).toArray();
    }

    /// Names with the same words but for one or two, each a slip away.
    private void addSlips(Set<Integer> found, List<String> name, int from, int left) {
        for (var place = from; place < name.size(); place++) {
            var own = name.get(place);
            for (var other : near.of(own)) {
                if (!NameWords.areSides(own, other)) {
                    name.set(place, other);
                    found.addAll(byWords.getOrDefault(name, List.of()));
                    if (left > 1) {
                        addSlips(found, name, place + 1, left - 1);
                    }
                }
            }
            name.set(place, own);
        }
    }
}
