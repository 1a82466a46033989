package nl.wissel.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Rejection;
import nl.wissel.project.IntakeNotes;
import nl.wissel.store.row.Table;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The table of what was remarked while the list was read.
final class RemarkTable {
    enum Kind { REJECTED, WRONG, REMARKED }

    /// A row of the table; a rejection says in what it expected where the first one of a duplicate stands.
    record Remark(Kind kind, Issue issue) {}

    static final Table<IntakeNotes, Integer, Remark> TABLE = new Table<>("remark",
            columns("position kind level sheet sheet_row header problem found expected"), 1, notes -> Table.byPlace(remarks(notes)),
            (place, remark) -> {
                var issue = remark.issue();
                return cells(place, remark.kind(), issue.level(), issue.sheet(), issue.row(), issue.column(), issue.problem(), issue.found(), issue.expected());
            }, row -> {
                var place = row.number();
                var kind = row.constant(Kind.class);
                return Map.entry(place, new Remark(kind, new Issue(row.constant(Issue.Level.class), row.text(), row.number(), row.text(),
                        row.constant(Problem.class), row.text(), row.text())));
            });

    private RemarkTable() {}

    static List<Rejection> rejections(List<Remark> remarks) {
        return of(remarks, Kind.REJECTED,
                issue -> new Rejection(issue.sheet(), issue.row(), issue.column(), issue.problem(), issue.found(), issue.expected()));
    }

    static List<Issue> errors(List<Remark> remarks) {
        return of(remarks, Kind.WRONG, issue -> issue);
    }

    static List<Issue> issues(List<Remark> remarks) {
        return of(remarks, Kind.REMARKED, issue -> issue);
    }

    private static <T> List<T> of(List<Remark> remarks, Kind kind, Function<Issue, T> part) {
        return remarks.stream().filter(remark -> remark.kind() == kind).map(Remark::issue).map(part).toList();
    }

    private static List<Remark> remarks(IntakeNotes notes) {
        var remarks = new ArrayList<Remark>(notes.rejections().size() + notes.errors().size() + notes.issues().size());
        notes.rejections().forEach(row -> remarks.add(new Remark(Kind.REJECTED,
                new Issue(Issue.Level.WARNING, row.sheet(), row.row(), row.column(), row.problem(), row.found(), row.other()))));
        notes.errors().forEach(issue -> remarks.add(new Remark(Kind.WRONG, issue)));
        notes.issues().forEach(issue -> remarks.add(new Remark(Kind.REMARKED, issue)));
        return remarks;
    }
}
