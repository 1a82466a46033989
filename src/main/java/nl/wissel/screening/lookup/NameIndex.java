package nl.wissel.screening.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wissel.inventory.spelling.EditDistance;

/// Finds names in text as runs of whole words, or nearly so.
///
/// @param <T> what a name stands for
public final class NameIndex<T> {
    private static final int LONGEST_NEAR_RUN = 4;
    private static final int SHORTEST_FOR_NEAR = 5;
    private static final int LONG = 8;

    private final Map<String, T> names;
    private final Set<String> fillers;
    private final Set<String> beginnings = new HashSet<>();

    /// @param names   as they are spelled; of two that read the same the first counts
    /// @param fillers words that are no part of a name unless it says so
    public NameIndex(Map<String, T> names, Collection<String> fillers) {
        this.names = new LinkedHashMap<>();
        names.forEach((name, value) -> this.names.putIfAbsent(Words.of(name).joined(), value));
        this.names.keySet().forEach(name -> IntStream.range(0, name.length()).forEach(end -> beginnings.add(name.substring(0, end))));
        this.fillers = fillers.stream().map(filler -> Words.of(filler).joined()).collect(Collectors.toUnmodifiableSet());
    }

    /// A run of words that is, or looks like, a name.
    ///
    /// @param start first word
    /// @param end   after the last word
    public record Hit<T>(T value, int start, int end) {}

    /// The names that begin among the first words, the longest run first at each word; a word belongs to one name.
    ///
    /// @param before words from here on may only continue a name
    public List<Hit<T>> find(Words words, int before) {
        var hits = new ArrayList<Hit<T>>();
        for (var start = 0; start < before; ) {
            var hit = at(words, start);
            hit.ifPresent(hits::add);
            start = hit.map(Hit::end).orElse(start + 1);
        }
        return hits;
    }

    /// The longest name that begins at a word.
    public Optional<Hit<T>> at(Words words, int start) {
        Hit<T> longest = null;
        var all = "";
        var kept = "";
        for (var end = start + 1; end <= words.count() && (beginnings.contains(all) || beginnings.contains(kept)); end++) {
            var key = words.key(end - 1);
            var filler = fillers.contains(key);
            all = all.concat(key);
            kept = filler ? kept : kept.concat(key);
            var value = names.containsKey(all) || filler ? names.get(all) : names.get(kept);
            longest = value == null ? longest : new Hit<>(value, start, end);
        }
        return Optional.ofNullable(longest);
    }

    /// The name that a run of words comes nearest to, if near enough: one slip in a name of 5 to 7 letters, two in a longer one of which
    /// the first letter is right. Fillers are passed over, and words of names already found but where they may begin a longer name.
    public Optional<Hit<T>> near(Words words, List<Hit<T>> found) {
        var candidates = new ArrayList<Near<T>>();
        for (var start = 0; start < words.count(); start++) {
            var known = end(start, found);
            var longerThan = words.joined(start, known).length();
            for (var end = known + 1; end <= Math.min(words.count(), start + LONGEST_NEAR_RUN) && isFree(words.key(end - 1), end - 1, found); end++) {
                nearest(words.joined(start, end), longerThan, new Run(start, end)).ifPresent(candidates::add);
            }
        }
        return candidates.stream().min(Comparator.comparingInt(Near::distance)).map(Near::hit);
    }

    private record Run(int start, int end) {}

    /// Where the found name ends that begins at a word; the word itself when none does.
    private int end(int start, List<Hit<T>> found) {
        return found.stream().filter(hit -> hit.start() == start).mapToInt(Hit::end).findFirst().orElse(start);
    }

    private boolean isFree(String key, int word, List<Hit<T>> found) {
        return !fillers.contains(key) && found.stream().noneMatch(hit -> hit.start() <= word && word < hit.end());
    }

    private record Near<T>(Hit<T> hit, int distance) {}

    private Optional<Near<T>> nearest(String text, int longerThan, Run run) {
        return names.entrySet().stream().filter(name -> name.getKey().length() > longerThan)
                .map(name -> new Near<>(new Hit<>(name.getValue(), run.start(), run.end()), distance(text, name.getKey())))
                .filter(near -> near.distance() < EditDistance.TOO_FAR)
                .min(Comparator.comparingInt(Near::distance));
    }

    private static int distance(String text, String name) {
        var distance = EditDistance.upTo(slips(name), text, name);
        return distance > 1 && text.charAt(0) != name.charAt(0) ? EditDistance.TOO_FAR : distance;
    }

    private static int slips(String name) {
        if (name.length() < SHORTEST_FOR_NEAR) {
            return EditDistance.NONE_ALLOWED;
        }
        return name.length() < LONG ? 1 : 2;
    }
}
