package nl.wissel.exchange.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.cost.Catalogue;
import nl.wissel.exchange.assess.AssessRemark.Kind;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.exchange.form.RowComparison;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.value.Amounts;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Dates;
import nl.wissel.inventory.value.DayMonthOrder;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.inventory.value.Words;
import nl.wissel.project.Project;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.text.Language;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Reads one workbook that came back, row by row, and checks it against what went out.
final class BookReader {
    private static final Dates DATES = new Dates(DayMonthOrder.DAY_FIRST);
    private static final Amounts AMOUNTS = new Amounts("");

    private final ReturnedSheet<AssessColumn> book;
    private final Map<String, Camera> cameras = new HashMap<>();
    private final Catalogue catalogue;
    private final List<Answer> answers = new ArrayList<>();
    private final List<AssessRemark> remarks = new ArrayList<>();

    BookReader(ReturnedSheet<AssessColumn> book, Project project) {
        this.book = book;
        this.catalogue = project.catalogue();
        project.inventory().cameras().forEach(camera -> cameras.put(ReturnedSheet.key(camera.id()), camera));
    }

    List<Answer> answers() {
        return answers;
    }

    List<AssessRemark> remarks() {
        return remarks;
    }

    void read() {
        columns();
        var isTampered = book.rows().stream().anyMatch(row -> !isKnown(ReturnedSheet.key(book.text(row, AssessColumn.ID))));
        var seen = new HashSet<String>();
        for (var row : book.rows()) {
            var key = ReturnedSheet.key(book.text(row, AssessColumn.ID));
            seen.add(key);
            row(row, key, isTampered);
        }
        missing(seen);
    }

    private void columns() {
        if (book.sent().isEmpty()) {
            remarks.add(new AssessRemark(Kind.NOT_COMPARED, book.file(), book.table().name(), "", "", "", ""));
        }
        for (var column : AssessColumn.FILLED) {
            if (!book.columns().containsKey(column)) {
                remarks.add(new AssessRemark(Kind.COLUMN_MISSING, book.file(), book.table().name(), Integer.toString(book.headerRow()), "", "", column.in(language())));
            }
        }
        for (var index : book.unread()) {
            remarks.add(new AssessRemark(Kind.COLUMN_UNREAD, book.file(), book.table().name(), ReturnedSheet.place(book.headerRow(), index), "", book.header(index), ""));
        }
    }

    /// Whether what went out holds the camera; when that is not known, whether the project does.
    private boolean isKnown(String key) {
        return book.sent().isEmpty() ? cameras.containsKey(key) : book.sent().containsKey(key);
    }

    private void row(Row row, String key, boolean isTampered) {
        var written = book.text(row, AssessColumn.ID);
        var camera = cameras.get(key);
        if (camera == null) {
            remark(book.sent().containsKey(key) ? Kind.GONE_SINCE : Kind.UNKNOWN_CAMERA, row, AssessColumn.ID, written, written, "");
        } else if (!isKnown(key)) {
            remark(Kind.NOT_SENT, row, AssessColumn.ID, camera.id(), written, "");
        } else {
            var isAnswered = AssessColumn.FILLED.stream().anyMatch(column -> !book.cell(row, column).isBlank());
            var comparison = book.sent().isEmpty() ? RowComparison.of(book, row, known(camera)) : RowComparison.of(book, row, sent(key));
            if (isAnswered && !comparison.isClear(isTampered)) {
                remark(Kind.NOT_CLEAR, row, AssessColumn.ID, camera.id(), comparison.found(), comparison.expected());
                return;
            }
            if (!book.sent().isEmpty()) {
                comparison.changed().forEach(change -> remark(Kind.LOCKED_CHANGED, row, change.column(), camera.id(), change.found(), change.expected()));
            }
            if (isAnswered) {
                var answer = answer(row, camera);
                if (answer.saysSomething()) {
                    answers.add(answer);
                }
            }
        }
    }

    /// What went out of what is locked.
    private Map<AssessColumn, String> sent(String key) {
        var sent = new EnumMap<AssessColumn, String>(AssessColumn.class);
        sent.putAll(book.sent(key));
        sent.remove(AssessColumn.ID);
        return sent;
    }

    /// The camera as it is now, for want of what went out.
    private static Map<AssessColumn, String> known(Camera camera) {
        var known = new EnumMap<AssessColumn, String>(AssessColumn.class);
        known.put(AssessColumn.NAME, camera.device().name());
        known.put(AssessColumn.BRAND, camera.device().brand());
        known.put(AssessColumn.MODEL, camera.device().model());
        known.put(AssessColumn.SITE, camera.place().site());
        return known;
    }

    /// The language of the header.
    private Language language() {
        var header = book.header(book.columns().getOrDefault(AssessColumn.FEASIBLE, 0)).strip();
        return header.equalsIgnoreCase(AssessColumn.FEASIBLE.in(Language.NL)) ? Language.NL : Language.EN;
    }

    /// The name beside `Filled in by`, above the header.
    private String by() {
        return book.table().rows().stream().filter(row -> row.number() == DepartmentBook.BY_ROW && row.number() < book.headerRow()).map(row -> CellText.of(row.cell(1))).findFirst().orElse("");
    }

    private void missing(Set<String> seen) {
        for (var sent : book.sent().entrySet()) {
            if (!seen.contains(sent.getKey())) {
                var id = sent.getValue().getOrDefault(AssessColumn.ID, sent.getKey());
                remarks.add(new AssessRemark(Kind.ROW_MISSING, book.file(), book.table().name(), "", id, "", ""));
            }
        }
    }

    private Answer answer(Row row, Camera camera) {
        var before = camera.assessment();
        var earliest = read(row, camera, AssessColumn.EARLIEST, DATES.quarterFrom(book.cell(row, AssessColumn.EARLIEST)), before.earliest());
        var deadline = read(row, camera, AssessColumn.DEADLINE, DATES.quarterBy(book.cell(row, AssessColumn.DEADLINE)), before.deadline());
        if (earliest != null && deadline != null && deadline.compareTo(earliest) < 0) {
            remark(Kind.DEADLINE_TOO_EARLY, row, AssessColumn.DEADLINE, camera.id(), deadline.toString(), earliest.toString());
            earliest = before.earliest();
            deadline = before.deadline();
        }
        Euros cost = read(row, camera, AssessColumn.COST, AMOUNTS.of(book.cell(row, AssessColumn.COST)), before.cost());
        var text = book.columns().containsKey(AssessColumn.REMARK) ? book.text(row, AssessColumn.REMARK) : before.remark();
        var answered = new Camera.Assessment(feasible(row, camera, earliest), earliest, deadline, null, cost, text);
        return new Answer(camera.id(), answered, product(row, camera), by(), book.file(), book.table().name() + "!" + row.number());
    }

    private @Nullable Feasible feasible(Row row, Camera camera, @Nullable Quarter earliest) {
        var feasible = read(row, camera, AssessColumn.FEASIBLE, Words.feasible(book.cell(row, AssessColumn.FEASIBLE)), camera.assessment().feasible());
        if (feasible == Feasible.LATER && earliest == null) {
            remark(Kind.LATER_WITHOUT_DATE, row, AssessColumn.FEASIBLE, camera.id(), book.text(row, AssessColumn.FEASIBLE), "");
            return Feasible.YES;
        }
        return feasible;
    }

    private String product(Row row, Camera camera) {
        var written = book.text(row, AssessColumn.PRODUCT);
        if (written.isEmpty()) {
            return book.columns().containsKey(AssessColumn.PRODUCT) ? "" : camera.given().product();
        }
        var known = catalogue.products().stream().filter(product -> HeaderName.key(product.name()).equals(HeaderName.key(written))).findFirst();
        if (known.isEmpty()) {
            remark(Kind.UNKNOWN_PRODUCT, row, AssessColumn.PRODUCT, camera.id(), written, "");
            return camera.given().product();
        }
        return known.get().name();
    }

    /// The value of a cell.
    ///
    /// @param before what it was, which stays when the column is gone or its value cannot be used
    private <T> @Nullable T read(Row row, Camera camera, AssessColumn column, Meaning<T> meaning, @Nullable T before) {
        if (!book.columns().containsKey(column)) {
            return before;
        }
        var cell = book.cell(row, column);
        if (cell.isBlank()) {
            return null;
        }
        var remark = meaning.remark();
        if (meaning.value() == null || cell instanceof Cell.Error) {
            remark(Kind.WRONG_VALUE, row, column, camera.id(), cell.text(), remark == null ? "" : remark.expected());
            return before;
        }
        return meaning.value();
    }

    private void remark(Kind kind, Row row, AssessColumn column, String camera, String found, String expected) {
        remarks.add(new AssessRemark(kind, book.file(), book.table().name(), book.place(row, column), camera, found, expected));
    }
}
