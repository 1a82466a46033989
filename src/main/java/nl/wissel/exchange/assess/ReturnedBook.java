package nl.wissel.exchange.assess;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;

/// A department's workbook as it came back: the sheet that was filled in, and the hidden copy of what went out.
///
/// @param columns where each column stands, from 0
/// @param sent    camera id in lower case -> what stood in its cells, in the order of the copy; empty when the copy is gone
record ReturnedBook(String file, Table table, int headerRow, Map<AssessColumn, Integer> columns, Map<String, Map<AssessColumn, String>> sent) {

    /// The workbook; empty when no sheet has the columns camera id and feasible.
    static Optional<ReturnedBook> of(Spreadsheet spreadsheet) {
        var sent = spreadsheet.tables().stream().filter(table -> table.name().equals(DepartmentBook.SENT_SHEET)).findFirst().map(ReturnedBook::sent).orElse(Map.of());
        var file = String.valueOf(spreadsheet.file().getFileName());
        for (var table : spreadsheet.tables()) {
            for (var row : table.hidden() ? List.<Row>of() : table.rows()) {
                var columns = columns(row);
                if (columns.containsKey(AssessColumn.ID) && columns.containsKey(AssessColumn.FEASIBLE)) {
                    return Optional.of(new ReturnedBook(file, table, row.number(), columns, sent));
                }
            }
        }
        return Optional.empty();
    }

    /// The rows below the header that hold something in a known column.
    List<Row> rows() {
        return table.rows().stream().filter(row -> row.number() > headerRow && columns.values().stream().anyMatch(index -> !row.cell(index).isBlank())).toList();
    }

    Cell cell(Row row, AssessColumn column) {
        var index = columns.get(column);
        return index == null ? Cell.Blank.BLANK : row.cell(index);
    }

    String text(Row row, AssessColumn column) {
        return CellText.of(cell(row, column));
    }

    /// `F17`.
    String place(Row row, AssessColumn column) {
        var index = columns.get(column);
        return (index == null ? "" : letters(index)) + row.number();
    }

    /// The name beside `Filled in by`, above the header.
    String by() {
        return table.rows().stream().filter(row -> row.number() == DepartmentBook.BY_ROW && row.number() < headerRow).map(row -> CellText.of(row.cell(1))).findFirst().orElse("");
    }

    static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<AssessColumn, Integer> columns(Row row) {
        var columns = new EnumMap<AssessColumn, Integer>(AssessColumn.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var index = i;
            AssessColumn.named(CellText.of(row.cell(i))).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private static Map<String, Map<AssessColumn, String>> sent(Table copy) {
        var sent = new LinkedHashMap<String, Map<AssessColumn, String>>();
        var columns = Map.<AssessColumn, Integer>of();
        for (var row : copy.rows()) {
            if (columns.isEmpty()) {
                var found = columns(row);
                columns = found.containsKey(AssessColumn.ID) ? found : Map.of();
            } else {
                var texts = new EnumMap<AssessColumn, String>(AssessColumn.class);
                columns.forEach((column, index) -> texts.put(column, CellText.of(row.cell(index))));
                sent.put(key(texts.getOrDefault(AssessColumn.ID, "")), texts);
            }
        }
        return sent;
    }

    private static String letters(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
