package nl.wissel.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.screening.lookup.NameIndex;
import nl.wissel.screening.lookup.Words;

/// Finds the words that tell a line of the table of points.
final class RiskWords {
    private final NameIndex<Reason> phrases;
    private final List<Part> parts;
    private final Map<String, Optional<Match>> seen = new ConcurrentHashMap<>();

    /// @param stem without the star
    private record Part(Reason reason, String stem, boolean atEnd) {}

    /// What was found.
    ///
    /// @param found as it stands in the list
    record Match(Reason reason, String found) {}

    /// @param all of two that are looked for alike the first counts
    private RiskWords(Factor factor, List<RiskWord> all) {
        var whole = new LinkedHashMap<String, Reason>();
        parts = new ArrayList<>();
        var taken = new ArrayList<RiskWord>();
        for (var row : all) {
            if (row.reason().factor() != factor || taken.stream().anyMatch(row::isLike)) {
                continue;
            }
            taken.add(row);
            if (row.word().contains("*")) {
                parts.add(new Part(row.reason(), Words.of(row.word()).joined(), row.word().startsWith("*")));
            } else {
                whole.put(row.word(), row.reason());
            }
        }
        phrases = new NameIndex<>(whole, List.of());
    }

    /// @param own the user's words, which count before those that come with the program
    static RiskWords of(Factor factor, List<RiskWord> own) {
        return new RiskWords(factor, Stream.concat(own.stream(), RiskWord.bundled().stream()).toList());
    }

    /// The line with most points that the texts tell. Within a text the longest phrase counts: "geen internet" is not "internet".
    Optional<Match> match(String... texts) {
        Match most = null;
        for (var text : texts) {
            var match = seen(text).orElse(null);
            most = match == null || (most != null && most.reason().points() >= match.reason().points()) ? most : match;
        }
        return Optional.ofNullable(most);
    }

    private Optional<Match> seen(String text) {
        var known = seen.get(text);
        return known != null ? known : seen.computeIfAbsent(text, this::read);
    }

    private Optional<Match> read(String text) {
        var matches = new ArrayList<Match>();
        var words = Words.of(text);
        for (var word = 0; word < words.count(); ) {
            var phrase = phrases.at(words, word);
            var end = phrase.map(NameIndex.Hit::end).orElse(word + 1);
            var found = words.shown(word, end);
            if (phrase.isPresent()) {
                matches.add(new Match(phrase.get().value(), found));
            } else {
                var key = words.key(word);
                parts.stream().filter(part -> tells(part, key)).forEach(part -> matches.add(new Match(part.reason(), found)));
            }
            word = end;
        }
        return most(matches.stream());
    }

    private static Optional<Match> most(Stream<Match> matches) {
        return matches.max(Comparator.comparingInt(match -> match.reason().points()));
    }

    private static boolean tells(Part part, String word) {
        return part.atEnd() ? word.endsWith(part.stem()) : word.startsWith(part.stem());
    }
}
