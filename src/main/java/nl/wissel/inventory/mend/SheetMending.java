package nl.wissel.inventory.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.mend.Correction.Where;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// The corrections of one sheet, arranged so that a row that none concerns costs next to nothing.
final class SheetMending {
    private final SheetMapping mapping;
    private final int idColumn;
    private final Map<Integer, List<Correction>> byColumn = new HashMap<>();
    private final Map<Integer, Set<String>> everywhere = new HashMap<>();
    private final Map<String, Set<Integer>> ofCamera = new HashMap<>();
    private final Map<Integer, Set<Integer>> inRow = new HashMap<>();

    SheetMending(SheetMapping mapping, List<Correction> corrections) {
        this.mapping = mapping;
        this.idColumn = mapping.columns().stream().filter(column -> column.field() == Field.ID).mapToInt(SheetMapping.Column::index).findFirst().orElse(-1);
        for (var correction : corrections) {
            mapping.columns().stream().filter(column -> column.field() == correction.field()).forEach(column -> arrange(column.index(), correction));
        }
    }

    private void arrange(int column, Correction correction) {
        byColumn.computeIfAbsent(column, _ -> new ArrayList<>()).add(correction);
        switch (correction.where()) {
            case Where.Everywhere() -> everywhere.computeIfAbsent(column, _ -> new HashSet<>()).add(correction.found());
            case Where.OfCamera(var id) -> ofCamera.computeIfAbsent(id, _ -> new TreeSet<>()).add(column);
            case Where.InRow(var sheet, var row) -> {
                if (sheet.equals(mapping.sheet())) {
                    inRow.computeIfAbsent(row, _ -> new TreeSet<>()).add(column);
                }
            }
        }
    }

    Table apply(Table table) {
        if (byColumn.isEmpty()) {
            return table;
        }
        var rows = table.rows().stream().map(row -> row.number() <= mapping.lastHeaderRow() ? row : apply(row)).toList();
        return new Table(table.name(), table.hidden(), rows, table.merges());
    }

    private Row apply(Row row) {
        var id = idColumn < 0 || ofCamera.isEmpty() ? "" : CellText.of(row.cell(idColumn)).toLowerCase(Locale.ROOT);
        var concerned = new TreeSet<>(inRow.getOrDefault(row.number(), Set.of()));
        concerned.addAll(id.isEmpty() ? Set.of() : ofCamera.getOrDefault(id, Set.of()));
        everywhere.forEach((column, found) -> {
            if (found.contains(CellText.of(row.cell(column)))) {
                concerned.add(column);
            }
        });
        if (concerned.isEmpty()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        for (var column : concerned) {
            while (cells.size() <= column) {
                cells.add(Cell.Blank.BLANK);
            }
            cells.set(column, mended(cells.get(column), row.number(), id, byColumn.getOrDefault(column, List.of())));
        }
        return new Row(row.number(), cells, row.hidden(), row.struck());
    }

    private Cell mended(Cell cell, int row, String id, List<Correction> corrections) {
        var before = CellText.of(cell);
        var text = before;
        for (var correction : corrections) {
            if (correction.found().equals(text) && concerns(correction.where(), row, id)) {
                text = correction.value();
            }
        }
        return text.equals(before) ? cell : text.isBlank() ? Cell.Blank.BLANK : new Cell.Text(text);
    }

    private boolean concerns(Where where, int row, String id) {
        return switch (where) {
            case Where.Everywhere() -> true;
            case Where.OfCamera(var wanted) -> wanted.equals(id);
            case Where.InRow(var sheet, var wanted) -> wanted == row && sheet.equals(mapping.sheet());
        };
    }
}
