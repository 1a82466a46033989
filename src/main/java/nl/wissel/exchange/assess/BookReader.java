package nl.wissel.exchange.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.cost.Catalogue;
import nl.wissel.exchange.assess.AssessRemark.Kind;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.value.Amounts;
import nl.wissel.inventory.value.Dates;
import nl.wissel.inventory.value.DayMonthOrder;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.inventory.value.Words;
import nl.wissel.project.Project;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Reads one workbook that came back, row by row, and checks it against what went out.
final class BookReader {
    private static final Dates DATES = new Dates(DayMonthOrder.DAY_FIRST);
    private static final Amounts AMOUNTS = new Amounts("");

    private final ReturnedBook book;
    private final Map<String, String> ids = new HashMap<>();
    private final Catalogue catalogue;
    private final List<Answer> answers = new ArrayList<>();
    private final List<AssessRemark> remarks = new ArrayList<>();

    BookReader(ReturnedBook book, Project project) {
        this.book = book;
        this.catalogue = project.catalogue();
        project.inventory().cameras().forEach(camera -> ids.put(ReturnedBook.key(camera.id()), camera.id()));
    }

    List<Answer> answers() {
        return answers;
    }

    List<AssessRemark> remarks() {
        return remarks;
    }

    void read() {
        if (book.sent().isEmpty()) {
            remarks.add(new AssessRemark(Kind.NOT_COMPARED, book.file(), book.table().name(), "", "", "", ""));
        }
        var seen = new HashSet<String>();
        for (var row : book.rows()) {
            var written = book.text(row, AssessColumn.ID);
            seen.add(ReturnedBook.key(written));
            row(row, written);
        }
        missing(seen);
    }

    private void row(Row row, String written) {
        var key = ReturnedBook.key(written);
        var id = ids.get(key);
        var sent = book.sent().get(key);
        if (id == null) {
            remark(Kind.UNKNOWN_CAMERA, row, AssessColumn.ID, written, written, "");
        } else if (sent == null && !book.sent().isEmpty()) {
            remark(Kind.NOT_SENT, row, AssessColumn.ID, id, written, "");
        } else {
            if (sent != null) {
                compare(row, id, sent);
            }
            if (AssessColumn.FILLED.stream().anyMatch(column -> !book.cell(row, column).isBlank())) {
                answers.add(answer(row, id));
            }
        }
    }

    private void compare(Row row, String id, Map<AssessColumn, String> sent) {
        for (var column : AssessColumn.KNOWN) {
            var found = book.text(row, column);
            var expected = sent.getOrDefault(column, "");
            if (column != AssessColumn.ID && book.columns().containsKey(column) && sent.containsKey(column) && !found.equals(expected)) {
                remark(Kind.LOCKED_CHANGED, row, column, id, found, expected);
            }
        }
    }

    private void missing(Set<String> seen) {
        for (var sent : book.sent().entrySet()) {
            if (!seen.contains(sent.getKey())) {
                var id = sent.getValue().getOrDefault(AssessColumn.ID, sent.getKey());
                remarks.add(new AssessRemark(Kind.ROW_MISSING, book.file(), book.table().name(), "", id, "", ""));
            }
        }
    }

    private Answer answer(Row row, String id) {
        var earliest = read(row, id, AssessColumn.EARLIEST, DATES.quarterFrom(book.cell(row, AssessColumn.EARLIEST)));
        var deadline = read(row, id, AssessColumn.DEADLINE, DATES.quarterBy(book.cell(row, AssessColumn.DEADLINE)));
        if (earliest != null && deadline != null && deadline.compareTo(earliest) < 0) {
            remark(Kind.DEADLINE_TOO_EARLY, row, AssessColumn.DEADLINE, id, deadline.toString(), earliest.toString());
            earliest = null;
            deadline = null;
        }
        Euros cost = read(row, id, AssessColumn.COST, AMOUNTS.of(book.cell(row, AssessColumn.COST)));
        var answered = new Camera.Assessment(feasible(row, id, earliest), earliest, deadline, null, cost, book.text(row, AssessColumn.REMARK));
        return new Answer(id, answered, product(row, id), book.by(), book.file(), book.table().name() + "!" + row.number());
    }

    private @Nullable Feasible feasible(Row row, String id, @Nullable Quarter earliest) {
        var feasible = read(row, id, AssessColumn.FEASIBLE, Words.feasible(book.cell(row, AssessColumn.FEASIBLE)));
        if (feasible == Feasible.LATER && earliest == null) {
            remark(Kind.LATER_WITHOUT_DATE, row, AssessColumn.FEASIBLE, id, book.text(row, AssessColumn.FEASIBLE), "");
            return Feasible.YES;
        }
        return feasible;
    }

    private String product(Row row, String id) {
        var written = book.text(row, AssessColumn.PRODUCT);
        var known = catalogue.products().stream().filter(product -> HeaderName.key(product.name()).equals(HeaderName.key(written))).findFirst();
        if (!written.isEmpty() && known.isEmpty()) {
            remark(Kind.UNKNOWN_PRODUCT, row, AssessColumn.PRODUCT, id, written, "");
            return "";
        }
        return known.isPresent() ? known.get().name() : "";
    }

    private <T> @Nullable T read(Row row, String id, AssessColumn column, Meaning<T> meaning) {
        var cell = book.cell(row, column);
        if (cell.isBlank()) {
            return null;
        }
        var remark = meaning.remark();
        if (meaning.value() == null || cell instanceof Cell.Error) {
            remark(Kind.WRONG_VALUE, row, column, id, cell.text(), remark == null ? "" : remark.expected());
            return null;
        }
        return meaning.value();
    }

    private void remark(Kind kind, Row row, AssessColumn column, String camera, String found, String expected) {
        remarks.add(new AssessRemark(kind, book.file(), book.table().name(), book.place(row, column), camera, found, expected));
    }
}
