package nl.wissel.exchange.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wissel.exchange.course.WorkRemark.Kind;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.exchange.form.RowComparison;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.value.Amounts;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.DayMonthOrder;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.text.Language;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Reads one sheet of a list that came back, row by row.
final class WorkReader {
    private final ReturnedSheet<WorkColumn> sheet;
    private final Known known;
    private final Language language;
    private final DayMonthOrder order;
    private final SaidReader cells;
    private final List<Reported> reported = new ArrayList<>();
    private final List<WorkRemark> remarks = new ArrayList<>();

    /// @param language in which columns are named
    WorkReader(ReturnedSheet<WorkColumn> sheet, Known known, Language language) {
        this.sheet = sheet;
        this.known = known;
        this.language = language;
        order = DayMonthOrder.of(sheet.rows().stream().map(row -> sheet.cell(row, WorkColumn.REPLACED_ON)).filter(Cell.Text.class::isInstance).map(CellText::of));
        cells = new SaidReader(sheet, known, order);
    }

    List<Reported> reported() {
        return reported;
    }

    List<WorkRemark> remarks() {
        return remarks;
    }

    void read() {
        columns();
        var rows = sheet.rows();
        var isTampered = !sheet.sent().isEmpty() && rows.stream().anyMatch(row -> sheet.sent(key(row)).isEmpty());
        var seen = new HashSet<String>();
        for (var row : rows) {
            seen.add(key(row));
            row(row, isTampered);
        }
        var missing = sheet.sent().keySet().stream().filter(key -> !seen.contains(key)).count();
        if (missing > 0) {
            ofSheet(Kind.ROWS_MISSING, String.valueOf(missing));
        }
        var asPlanned = reported.stream().filter(line -> line.isNews() && line.found().paid() == null && !known.isDone(line.cameraId())).count();
        if (asPlanned > 0) {
            ofSheet(Kind.AS_PLANNED, String.valueOf(asPlanned));
        }
    }

    private String key(Row row) {
        return ReturnedSheet.key(sheet.text(row, WorkColumn.ID));
    }

    private void columns() {
        if (sheet.sent().isEmpty()) {
            if (sheet.columns().containsKey(WorkColumn.PLANNED)) {
                ofSheet(Kind.NOT_COMPARED, "");
            }
            var read = new ArrayList<>(List.of(WorkColumn.ID));
            read.addAll(WorkColumn.FILLED);
            ofSheet(Kind.COLUMNS_READ, read.stream().filter(sheet.columns()::containsKey)
                    .map(column -> header(column) + " → " + column.in(language)).collect(Collectors.joining(", ")));
        }
        var unread = sheet.unread();
        if (!unread.isEmpty()) {
            ofSheet(Kind.COLUMNS_UNREAD, unread.stream().map(sheet::header).collect(Collectors.joining(", ")));
        }
        if (!order.doubt().isEmpty()) {
            ofHeader(Kind.DAY_ORDER, WorkColumn.REPLACED_ON, order.doubt());
        }
        if (sheet.columns().containsKey(WorkColumn.PAID) && Amounts.vatIncluded(header(WorkColumn.PAID))) {
            ofHeader(Kind.VAT_REMOVED, WorkColumn.PAID, header(WorkColumn.PAID));
        }
    }

    private String header(WorkColumn column) {
        return sheet.header(Objects.requireNonNull(sheet.columns().get(column)));
    }

    private void row(Row row, boolean isTampered) {
        var written = sheet.text(row, WorkColumn.ID);
        var camera = known.cameras().get(key(row));
        var isFilled = WorkColumn.FILLED.stream().anyMatch(column -> !sheet.cell(row, column).isBlank());
        if (row.struck()) {
            remark(Kind.STRUCK, row, WorkColumn.ID, written, written, "");
        } else if (written.isEmpty()) {
            if (isFilled) {
                remark(Kind.NO_CAMERA, row, WorkColumn.ID, "", "", "");
            }
        } else if (camera == null) {
            remark(sheet.sent(key(row)).isEmpty() ? Kind.UNKNOWN_CAMERA : Kind.GONE_SINCE, row, WorkColumn.ID, written, written, "");
        } else if (isOf(camera, row, isFilled, isTampered)) {
            emptied(row, camera);
            var outcome = cells.read(row);
            outcome.troubles().forEach(trouble -> remark(trouble.kind(), row, trouble.column(), camera.id(), trouble.found(), trouble.expected()));
            if (outcome.said() != null && !outcome.said().equals(Said.NOTHING)) {
                said(row, camera, outcome.said());
            }
        }
    }

    /// Whether the row is the camera's, as far as its locked cells tell.
    private boolean isOf(Camera camera, Row row, boolean isFilled, boolean isTampered) {
        if (sheet.sent().isEmpty()) {
            return true;
        }
        var comparison = RowComparison.of(sheet, row, expected(camera, key(row)));
        if (isFilled && !comparison.isClear(isTampered)) {
            remark(Kind.NOT_CLEAR, row, WorkColumn.ID, camera.id(), comparison.found(), comparison.expected());
            return false;
        }
        comparison.changed().forEach(change -> remark(Kind.LOCKED_CHANGED, row, change.column(), camera.id(), change.found(), change.expected()));
        return true;
    }

    /// What went out; of a camera that was added by hand what the project says of it.
    private Map<WorkColumn, String> expected(Camera camera, String key) {
        var expected = new EnumMap<WorkColumn, String>(WorkColumn.class);
        if (sheet.sent(key).isEmpty()) {
            expected.put(WorkColumn.BRAND, camera.device().brand());
            expected.put(WorkColumn.MODEL, camera.device().model());
            expected.put(WorkColumn.SITE, camera.place().site());
        } else {
            expected.putAll(sheet.sent(key));
            expected.keySet().retainAll(WorkColumn.KNOWN);
        }
        return expected;
    }

    private void emptied(Row row, Camera camera) {
        for (var column : WorkColumn.FILLED) {
            var before = sheet.sent(key(row)).getOrDefault(column, "");
            if (!before.isEmpty() && sheet.cell(row, column).isBlank()) {
                remark(Kind.EMPTIED, row, column, camera.id(), "", before);
            }
        }
    }

    private void said(Row row, Camera camera, Said said) {
        var placed = known.placed().get(camera.id());
        var line = new Reported(camera.id(), said, cells.written(sheet.sent(key(row))), placed == null ? null : new Euros(placed.costCents()),
                sheet.file() + " " + sheet.table().name() + "!" + row.number());
        if (!line.isNews() || isUsable(row, camera, line)) {
            reported.add(line);
        }
    }

    /// Whether what is new can be taken over; why not, and what should be known of it, is remarked.
    private boolean isUsable(Row row, Camera camera, Reported line) {
        var news = line.news();
        var isNew = !known.isDone(camera.id());
        var trouble = isNew ? troubleOfNew(camera, line) : null;
        if (trouble == null) {
            trouble = troubleOf(news.replacedOn());
        }
        if (trouble != null) {
            remark(trouble.kind(), row, trouble.column(), camera.id(), trouble.found(), trouble.expected());
            return false;
        }
        if (isNew && line.planned() == null) {
            remark(Kind.NOT_SCHEDULED, row, WorkColumn.ID, camera.id(), camera.id(), "");
        }
        if (!news.product().isEmpty() && !known.isProduct(news.product())) {
            remark(Kind.UNKNOWN_PRODUCT, row, WorkColumn.PRODUCT, camera.id(), news.product(), "");
        }
        return true;
    }

    private SaidReader.@Nullable Trouble troubleOfNew(Camera camera, Reported line) {
        if (!known.toReplace().contains(camera.id())) {
            return new SaidReader.Trouble(Kind.NOT_IN_PLAN, WorkColumn.ID, camera.id(), "");
        }
        if (line.found().replacedOn() == null) {
            return new SaidReader.Trouble(Kind.NO_DAY, WorkColumn.REPLACED_ON, "", "");
        }
        var isWithoutAmount = line.planned() == null && line.found().paid() == null;
        return isWithoutAmount ? new SaidReader.Trouble(Kind.NO_AMOUNT, WorkColumn.PAID, "", "") : null;
    }

    private SaidReader.@Nullable Trouble troubleOf(@Nullable LocalDate day) {
        var adopted = known.adoptedOn();
        if (day != null && day.isAfter(known.today())) {
            return new SaidReader.Trouble(Kind.IN_FUTURE, WorkColumn.REPLACED_ON, day.toString(), known.today().toString());
        }
        return day == null || adopted == null || !day.isBefore(adopted) ? null
                : new SaidReader.Trouble(Kind.BEFORE_BASELINE, WorkColumn.REPLACED_ON, day.toString(), adopted.toString());
    }

    private void ofSheet(Kind kind, String found) {
        remarks.add(new WorkRemark(kind, sheet.file(), sheet.table().name(), "", "", found, ""));
    }

    private void ofHeader(Kind kind, WorkColumn column, String found) {
        var place = ReturnedSheet.place(sheet.headerRow(), Objects.requireNonNull(sheet.columns().get(column)));
        remarks.add(new WorkRemark(kind, sheet.file(), sheet.table().name(), place, "", found, ""));
    }

    private void remark(Kind kind, Row row, WorkColumn column, String camera, String found, String expected) {
        remarks.add(new WorkRemark(kind, sheet.file(), sheet.table().name(), sheet.place(row, column), camera, found, expected));
    }
}
