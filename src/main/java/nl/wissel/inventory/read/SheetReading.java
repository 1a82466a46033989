package nl.wissel.inventory.read;

import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Rejection;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.read.RowSorter.Kind;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// Reads the rows of one sheet.
final class SheetReading {
    private static final Pattern NO_DEPARTMENT = Pattern.compile("(?i)(?:blad|sheet|tabel|table|camera'?s?|inventaris|inventory|lijst|list|data|export)[ _-]*\\d*");

    private final Table table;
    private final SheetColumns columns;
    private final MergedCells merges;
    private final CameraReader cameras;
    private final Findings findings;
    private final BitSet keptUnknown = new BitSet();

    SheetReading(Table table, SheetMapping mapping, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.columns = SheetColumns.of(mapping, table);
        this.merges = new MergedCells(table, columns.header(), mapping.columns());
        var notes = new SheetNotes(table, columns, findings);
        notes.note(merges);
        this.cameras = new CameraReader(columns, notes.dates());
        columns.fields().forEach((field, all) -> findings.columns().putIfAbsent(field, String.join(", ", all.stream().map(SheetMapping.Column::header).toList())));
    }

    /// What became of the rows of a sheet.
    ///
    /// @param all      below the header, up to the last with a value
    /// @param expanded cameras more than rows, by quantity
    /// @param skipped  blank, total, section and repeated header rows
    record Rows(int all, int expanded, int skipped) {}

    /// Reads all rows below the header.
    ///
    /// @param oneOfSeveral other sheets have cameras too, so the name of this one may be a department
    Rows read(boolean oneOfSeveral) {
        var sorter = new RowSorter(table, columns);
        var department = columns.has(Field.DEPARTMENT) || !oneOfSeveral ? "" : departmentOfSheet();
        Row section = null;
        var last = columns.header().lastRow();
        var expanded = 0;
        var skipped = 0;
        for (var row : table.rows()) {
            var kind = row.number() <= last ? Kind.BLANK : sorter.kind(row);
            if (kind == Kind.BLANK) {
                continue;
            }
            skipped += row.number() - last - 1;
            last = row.number();
            switch (kind) {
                case CAMERA -> {
                    // a line of text below the list is the heading of nothing
                    if (section != null) {
                        department = columns.has(Field.DEPARTMENT) ? "" : departmentOfSection(section);
                        section = null;
                    }
                    expanded += Math.max(0, take(new CameraRow(columns, row, merges, findings), department) - 1);
                }
                case SECTION -> {
                    section = row;
                    skipped++;
                }
                case OTHER_HEADER -> {
                    noteOtherHeader(row);
                    skipped++;
                }
                case BLANK, TOTAL, HEADER, BESIDE -> skipped++;
            }
        }
        return new Rows(last - columns.header().lastRow(), expanded, skipped);
    }

    /// Takes the cameras of a row, or rejects it.
    ///
    /// @return how many cameras it gave
    private int take(CameraRow row, String department) {
        if (!row.isKnownBySomething()) {
            return reject(row, "", Problem.NOTHING_TO_KNOW_IT_BY, "", "");
        }
        var read = row.read(Field.QUANTITY, Quantities::of);
        int quantity = read == null ? 1 : read;
        if (quantity == Quantities.BAD) {
            return reject(row, columns.headerOf(Field.QUANTITY), Problem.BAD_QUANTITY, row.written(Field.QUANTITY), "");
        }
        var id = id(row);
        var ids = quantity == 1 ? List.of(id) : IntStream.rangeClosed(1, quantity).mapToObj(number -> id + "-" + number).toList();
        var first = quantity == 1 ? findings.originOf(id) : Stream.concat(Stream.of(id), ids.stream()).flatMap(each -> findings.originOf(each).stream()).findFirst();
        if (first.isPresent()) {
            return reject(row, columns.headerOf(Field.ID), Problem.DUPLICATE_ID, id, place(first.get().sheet(), first.get().row()));
        }
        var camera = cameras.read(row, ids.getFirst(), department, unknown(row));
        if (quantity > 1) {
            row.note(Problem.EXPANDED, columns.headerOf(Field.QUANTITY), row.written(Field.QUANTITY), ids.getFirst() + " … " + ids.getLast());
            findings.take(id, camera.origin());
        }
        for (var each : ids) {
            findings.take(each, camera.origin());
            findings.cameras().add(withId(camera, each));
        }
        return quantity;
    }

    private String id(CameraRow row) {
        var id = row.text(Field.ID);
        if (id.isEmpty() && columns.has(Field.ID)) {
            row.note(Problem.MADE_ID, columns.headerOf(Field.ID), row.written(Field.ID), place(row));
        }
        return id.isEmpty() ? place(row) : id;
    }

    private String place(CameraRow row) {
        return place(columns.sheet(), row.number());
    }

    private static String place(String sheet, int row) {
        return sheet + "!" + row;
    }

    private int reject(CameraRow row, String header, Problem problem, String found, String other) {
        findings.rejections().add(new Rejection(columns.sheet(), row.number(), header, problem, found, other));
        return 0;
    }

    /// What stands in columns that feed nothing, as `header: value`; each such column is noted once.
    private String unknown(CameraRow row) {
        var kept = new StringJoiner("; ");
        for (var column : columns.unknown()) {
            var text = row.text(column);
            if (!CellText.saysNothing(text)) {
                kept.add(column.header() + ": " + text);
                if (!keptUnknown.get(column.index())) {
                    keptUnknown.set(column.index());
                    note(columns.header().lastRow(), Problem.UNKNOWN_COLUMN, column.header(), column.header());
                }
            }
        }
        return kept.toString();
    }

    private void noteOtherHeader(Row row) {
        var names = row.cells().stream().map(CellText::of).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        findings.add(new Issue(Level.WARNING, columns.sheet(), row.number(), "", Problem.OTHER_HEADER, names, ""));
    }

    private String departmentOfSheet() {
        var name = CellText.clean(table.name());
        if (NO_DEPARTMENT.matcher(name).matches()) {
            return "";
        }
        note(0, Problem.DEPARTMENT_FROM_SHEET, "", name);
        return name;
    }

    private String departmentOfSection(Row row) {
        var name = row.cells().stream().map(CellText::of).filter(text -> !text.isEmpty()).findFirst().orElse("");
        note(row.number(), Problem.DEPARTMENT_FROM_SECTION, "", name);
        return name;
    }

    private void note(int row, Problem problem, String header, String found) {
        findings.add(new Issue(Level.NOTE, columns.sheet(), row, header, problem, found, ""));
    }

    private static Camera withId(Camera camera, String id) {
        return camera.id().equals(id) ? camera : new Camera(id, camera.origin(), camera.device(), camera.place(), camera.book(), camera.use(),
                camera.assessment(), camera.given());
    }
}
