package nl.wissel.risk;

import java.util.List;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.screening.lookup.RegisterFile;
import nl.wissel.screening.lookup.Words;

/// A word in a list of cameras that tells a line of the table of points.
///
/// @param word one word or several; `*` before or after it: any word that ends or begins like this
/// @param note what it is about, or where it comes from
public record RiskWord(Reason reason, String word, String note) {
    public RiskWord {
        if (!isWord(word)) {
            throw new IllegalArgumentException("not a word: " + word);
        }
    }

    /// Whether a text can be looked for: it has a letter or digit, and at most one `*`, at its beginning or end.
    public static boolean isWord(String text) {
        var stars = text.chars().filter(sign -> sign == '*').count();
        return !Words.of(text).joined().isEmpty() && (stars == 0 || (stars == 1 && (text.startsWith("*") || text.endsWith("*"))));
    }

    /// Two words that are looked for alike and tell of the same factor: only one of them can count.
    boolean isLike(RiskWord other) {
        return reason.factor() == other.reason.factor() && key().equals(other.key());
    }

    private String key() {
        return (word.startsWith("*") ? "*" : "") + Words.of(word).joined() + (word.endsWith("*") ? "*" : "");
    }

    /// The words that come with the program.
    public static List<RiskWord> bundled() {
        return RegisterFile.read(RiskWord.class, "risk-words.csv").stream()
                .map(row -> new RiskWord(Reason.valueOf(row.get("reason")), row.get("word"), row.get("note"))).toList();
    }
}
