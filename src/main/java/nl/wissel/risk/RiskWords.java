package nl.wissel.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.screening.lookup.NameIndex;
import nl.wissel.screening.lookup.RegisterFile;
import nl.wissel.screening.lookup.Words;

/// Words in a list that tell a line of the table of points (`risk-words.csv`). A word with `*` is the beginning or the end of one.
final class RiskWords {
    private final NameIndex<Reason> phrases;
    private final List<Part> parts;

    /// @param stem without the star
    private record Part(Reason reason, String stem, boolean atEnd) {}

    /// What was found.
    ///
    /// @param found as it stands in the list
    record Match(Reason reason, String found) {}

    private RiskWords(Factor factor) {
        var whole = new LinkedHashMap<String, Reason>();
        parts = new ArrayList<>();
        for (var row : RegisterFile.read(RiskWords.class, "risk-words.csv")) {
            var reason = Reason.valueOf(row.get("reason"));
            var word = row.get("word");
            if (reason.factor() == factor && word.contains("*")) {
                parts.add(new Part(reason, word.replace("*", ""), word.startsWith("*")));
            } else if (reason.factor() == factor) {
                whole.put(word, reason);
            }
        }
        phrases = new NameIndex<>(whole, List.of());
    }

    static RiskWords of(Factor factor) {
        return new RiskWords(factor);
    }

    /// The line with most points that the texts tell. Within a text the longest phrase counts: "geen internet" is not "internet".
    Optional<Match> match(String... texts) {
        var matches = new ArrayList<Match>();
        for (var text : texts) {
            var words = Words.of(text);
            for (var word = 0; word < words.count(); word++) {
                var start = word;
                var phrase = phrases.at(words, word);
                if (phrase.isPresent()) {
                    matches.add(new Match(phrase.get().value(), words.shown(word, phrase.get().end())));
                    word = phrase.get().end() - 1;
                } else {
                    parts.stream().filter(part -> tells(part, words.key(start)))
                            .forEach(part -> matches.add(new Match(part.reason(), words.shown(start, start + 1))));
                }
            }
        }
        return matches.stream().max(Comparator.comparingInt(match -> match.reason().points()));
    }

    private static boolean tells(Part part, String word) {
        return part.atEnd() ? word.endsWith(part.stem()) : word.startsWith(part.stem());
    }
}
