package nl.wissel.inventory.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wissel.inventory.Camera.Decision;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.Problem;
import nl.wissel.sheet.Cell;

/// Words of a fixed choice, Dutch and English.
public final class Words {
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "v", "✓", "✔", "1", "true", "waar");
    private static final Set<String> NO = Set.of("nee", "n", "neen", "no", "0", "false", "onwaar");
    private static final Map<String, Feasible> FEASIBLE = Map.of("later", Feasible.LATER, "remove", Feasible.REMOVE, "weg", Feasible.REMOVE,
            "verwijderen", Feasible.REMOVE, "vervalt", Feasible.REMOVE);
    private static final Map<String, Decision> VERDICTS = Map.of("ofconcern", Decision.OF_CONCERN, "oplijst", Decision.OF_CONCERN,
            "opeenlijst", Decision.OF_CONCERN, "toverify", Decision.TO_VERIFY, "nategaan", Decision.TO_VERIFY, "clear", Decision.CLEAR,
            "nietoplijst", Decision.CLEAR, "nietopeenlijst", Decision.CLEAR);

    private Words() {}

    /// A yes or a no, if the text is one of those.
    public static Optional<Boolean> yesNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /// A cell as yes or no; `x` is yes.
    public static Meaning<Boolean> yesNo(Cell cell) {
        var text = CellText.of(cell);
        return choice(text, yesNo(text), "ja, nee, yes, no");
    }

    /// A cell as a department's answer; `x` is yes.
    public static Meaning<Feasible> feasible(Cell cell) {
        var text = CellText.of(cell);
        var answer = yesNo(text).map(yes -> yes ? Feasible.YES : Feasible.NO);
        return choice(text, answer.or(() -> Optional.ofNullable(FEASIBLE.get(HeaderName.key(text)))), "ja, nee, later, weg, yes, no, later, remove");
    }

    /// A cell as a person's decision on who made the camera.
    public static Meaning<Decision> verdict(Cell cell) {
        var text = CellText.of(cell);
        return choice(text, Optional.ofNullable(VERDICTS.get(HeaderName.key(text))),
                "op een lijst, na te gaan, niet op een lijst, of concern, to verify, clear");
    }

    private static <T> Meaning<T> choice(String text, Optional<T> chosen, String expected) {
        return chosen.map(Meaning::of).orElseGet(() -> CellText.saysNothing(text) ? Meaning.nothing() : Meaning.warned(Problem.UNKNOWN_WORD, expected));
    }
}
