package nl.wissel.inventory.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wissel.inventory.Camera.Status;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.inventory.value.Meaning.Remark;
import nl.wissel.inventory.value.Words;
import nl.wissel.sheet.Cell;

/// Whether a camera is in use. An unknown word counts as in use, warned.
final class Statuses {
    private static final String KNOWN = "in gebruik, vervangen, verwijderd, in use, replaced, removed";
    private static final Pattern WORD = Pattern.compile("([a-zë ]+?)(?: *[-:;,.(/].*| +(?:op|in|door|per|sinds|on|by|since|d\\.d\\.)? *\\d.*| +(?:door|by) .*)?");

    private static final Map<String, Status> WORDS = Map.ofEntries(
            Map.entry("vervangen", Status.REPLACED), Map.entry("isvervangen", Status.REPLACED), Map.entry("reedsvervangen", Status.REPLACED),
            Map.entry("omgewisseld", Status.REPLACED), Map.entry("replaced", Status.REPLACED),
            Map.entry("verwijderd", Status.REMOVED), Map.entry("buitengebruik", Status.REMOVED), Map.entry("buitenbedrijf", Status.REMOVED),
            Map.entry("afgevoerd", Status.REMOVED), Map.entry("weg", Status.REMOVED), Map.entry("gedemonteerd", Status.REMOVED),
            Map.entry("inactief", Status.REMOVED), Map.entry("nietactief", Status.REMOVED), Map.entry("retired", Status.REMOVED),
            Map.entry("disposed", Status.REMOVED), Map.entry("removed", Status.REMOVED), Map.entry("decommissioned", Status.REMOVED),
            Map.entry("disabled", Status.REMOVED), Map.entry("inactive", Status.REMOVED),
            Map.entry("ingebruik", Status.IN_USE), Map.entry("inbedrijf", Status.IN_USE), Map.entry("actief", Status.IN_USE),
            Map.entry("operationeel", Status.IN_USE), Map.entry("defect", Status.IN_USE), Map.entry("storing", Status.IN_USE),
            Map.entry("aanwezig", Status.IN_USE), Map.entry("ok", Status.IN_USE), Map.entry("goed", Status.IN_USE), Map.entry("inuse", Status.IN_USE),
            Map.entry("active", Status.IN_USE), Map.entry("enabled", Status.IN_USE), Map.entry("operational", Status.IN_USE),
            Map.entry("online", Status.IN_USE), Map.entry("offline", Status.IN_USE));

    /// What yes and no mean under a header that asks: `actief`, `verwijderd`. Under `status` they mean nothing.
    private record Answers(Status yes, Status no) {}

    private static final Map<String, Answers> QUESTIONS = Map.of(
            "enabled", new Answers(Status.IN_USE, Status.REMOVED), "active", new Answers(Status.IN_USE, Status.REMOVED),
            "actief", new Answers(Status.IN_USE, Status.REMOVED), "inuse", new Answers(Status.IN_USE, Status.REMOVED),
            "ingebruik", new Answers(Status.IN_USE, Status.REMOVED), "buitengebruik", new Answers(Status.REMOVED, Status.IN_USE),
            "verwijderd", new Answers(Status.REMOVED, Status.IN_USE), "vervangen", new Answers(Status.REPLACED, Status.IN_USE),
            "defect", new Answers(Status.IN_USE, Status.IN_USE));

    private final Optional<Answers> answers;
    /// A list has few words and many rows.
    private final Map<String, Meaning<Status>> known = new HashMap<>();

    Statuses(String header) {
        this.answers = Optional.ofNullable(QUESTIONS.get(HeaderName.gist(header)));
    }

    Meaning<Status> of(Cell cell) {
        return known.computeIfAbsent(CellText.of(cell), this::read);
    }

    private Meaning<Status> read(String text) {
        var answer = answers.flatMap(meant -> Words.yesNo(text).map(yes -> yes ? meant.yes() : meant.no()));
        if (answer.isPresent() || CellText.saysNothing(text)) {
            return Meaning.of(answer.orElse(Status.IN_USE));
        }
        var whole = WORDS.get(HeaderName.key(text));
        if (whole != null) {
            return Meaning.of(whole);
        }
        var match = WORD.matcher(text.toLowerCase(Locale.ROOT));
        var start = match.matches() ? WORDS.get(HeaderName.key(match.group(1))) : null;
        return start != null
                ? new Meaning<>(start, new Remark(Level.NOTE, Problem.READ_AS, match.group(1)))
                : new Meaning<>(Status.IN_USE, new Remark(Level.WARNING, Problem.UNKNOWN_STATUS, KNOWN));
    }
}
