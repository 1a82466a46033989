package nl.wissel.ui.intake.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.project.IntakeNotes;

/// Everything of one kind that reading remarked.
///
/// @param lines in the order of the file
public record IssueGroup(Severity severity, Problem problem, List<Line> lines) {
    /// How bad it is, worst first.
    public enum Severity { REJECTED, WRONG, DOUBT, GUESS }

    /// One remark and its place.
    ///
    /// @param row 0 = the whole sheet
    public record Line(String sheet, int row, String column, String found, String expected) {}

    private record Key(Severity severity, Problem problem) {}

    public IssueGroup {
        lines = List.copyOf(lines);
    }

    /// All remarks by kind: the worst first, then the most frequent.
    public static List<IssueGroup> of(IntakeNotes notes) {
        Comparator<Key> byKind = Comparator.comparing(Key::severity).thenComparing(Key::problem);
        var groups = new TreeMap<Key, List<Line>>(byKind);
        for (var rejection : notes.rejections()) {
            groups.computeIfAbsent(new Key(Severity.REJECTED, rejection.problem()), _ -> new ArrayList<>())
                    .add(new Line(rejection.sheet(), rejection.row(), rejection.column(), rejection.found(), rejection.other()));
        }
        notes.errors().forEach(issue -> add(groups, Severity.WRONG, issue));
        notes.issues().forEach(issue -> add(groups, of(issue.level()), issue));
        return groups.entrySet().stream()
                .map(entry -> new IssueGroup(entry.getKey().severity(), entry.getKey().problem(), entry.getValue()))
                .sorted(Comparator.comparing(IssueGroup::severity).thenComparingInt(group -> -group.lines().size()))
                .toList();
    }

    private static void add(TreeMap<Key, List<Line>> groups, Severity severity, Issue issue) {
        groups.computeIfAbsent(new Key(severity, issue.problem()), _ -> new ArrayList<>())
                .add(new Line(issue.sheet(), issue.row(), issue.column(), issue.found(), issue.expected()));
    }

    private static Severity of(Issue.Level level) {
        return level == Issue.Level.WARNING ? Severity.DOUBT : Severity.GUESS;
    }
}
