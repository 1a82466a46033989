package nl.wissel.exchange.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.Decimals;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// A planning sheet whose header was found: which column stands where, and the rows below it.
///
/// @param columns     column -> index from 0
/// @param yearColumns calendar year -> index of the column headed with it (Departments only)
public record PlanningTable(Table table, Row header, Map<Column, Integer> columns, Map<Integer, Integer> yearColumns) {
    private static final int HEADER_WITHIN_ROWS = 20;
    static final int FIRST_YEAR = 1950;
    static final int LAST_YEAR = 2999;

    public PlanningTable {
        columns = Map.copyOf(columns);
        yearColumns = Map.copyOf(yearColumns);
    }

    /// Finds the header: the first row that names a required column. Without one the sheet says nothing, with a warning.
    public static Optional<PlanningTable> of(Table table, PlanningSheet sheet, Remarks remarks) {
        if (table.hidden()) {
            remarks.note(table.name(), 0, "", Problem.HIDDEN_SHEET, table.name(), "");
            return Optional.empty();
        }
        for (var row : table.rows().stream().limit(HEADER_WITHIN_ROWS).toList()) {
            var columns = columns(row, sheet);
            if (columns.keySet().stream().anyMatch(Column::required)) {
                return complete(new PlanningTable(table, row, columns, yearColumns(row, sheet)), sheet, remarks);
            }
        }
        if (!table.rows().isEmpty()) {
            remarks.warn(table.name(), table.rows().getFirst().number(), "", Problem.NO_PLANNING_HEADER, table.name(), headers(required(sheet)));
        }
        return Optional.empty();
    }

    private static Optional<PlanningTable> complete(PlanningTable found, PlanningSheet sheet, Remarks remarks) {
        var missing = required(sheet).stream().filter(column -> !found.columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            remarks.error(found.table.name(), found.header.number(), headers(missing), Problem.MISSING_VALUE, "", headers(missing));
            return Optional.empty();
        }
        found.warnOfOtherColumns(sheet, remarks);
        return Optional.of(found);
    }

    private static List<Column> required(PlanningSheet sheet) {
        return Column.of(sheet).stream().filter(Column::required).toList();
    }

    private static String headers(List<Column> columns) {
        return columns.stream().map(Column::inBoth).collect(Collectors.joining(", "));
    }

    private static Map<Column, Integer> columns(Row row, PlanningSheet sheet) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var index = i;
            Column.named(sheet, row.cell(i).text()).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private static Map<Integer, Integer> yearColumns(Row row, PlanningSheet sheet) {
        var years = new TreeMap<Integer, Integer>();
        for (var i = 0; i < row.cells().size() && sheet == PlanningSheet.DEPARTMENTS; i++) {
            var index = i;
            Optional.ofNullable(Decimals.whole(row.cell(i), FIRST_YEAR, LAST_YEAR).value()).ifPresent(year -> years.putIfAbsent(year, index));
        }
        return years;
    }

    private void warnOfOtherColumns(PlanningSheet sheet, Remarks remarks) {
        for (var i = 0; i < header.cells().size(); i++) {
            var text = header.cell(i).text();
            if (!text.isEmpty() && !columns.containsValue(i) && !yearColumns.containsValue(i)) {
                remarks.warn(table.name(), header.number(), text, Problem.UNUSED_COLUMN, text, headers(Column.of(sheet)));
            }
        }
    }

    /// The rows below the header that hold something in one of the known columns.
    List<Line> lines(Remarks remarks) {
        var lines = new ArrayList<Line>();
        for (var row : table.rows()) {
            var line = new Line(this, row, remarks);
            if (row.number() > header.number() && !line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
