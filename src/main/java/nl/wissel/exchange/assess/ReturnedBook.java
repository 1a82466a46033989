package nl.wissel.exchange.assess;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.text.Language;

/// A department's workbook as it came back: the sheet that was filled in, and the hidden copy of what went out.
///
/// @param columns where each column stands, from 0
/// @param sent    camera id in lower case -> what stood in its cells, in the order of the copy; empty when the copy is gone
record ReturnedBook(String file, Table table, int headerRow, Map<AssessColumn, Integer> columns, Map<String, Map<AssessColumn, String>> sent) {

    /// Each sheet that is shown and has the columns camera id and feasible.
    static List<ReturnedBook> of(Spreadsheet spreadsheet) {
        var sent = spreadsheet.tables().stream().filter(table -> table.name().equals(DepartmentBook.SENT_SHEET)).findFirst().map(ReturnedBook::sent).orElse(Map.of());
        var file = String.valueOf(spreadsheet.file().getFileName());
        return spreadsheet.tables().stream().filter(table -> !table.hidden()).flatMap(table -> header(table).stream()
                .map(row -> new ReturnedBook(file, table, row.number(), columns(row), sent))).toList();
    }

    private static Optional<Row> header(Table table) {
        return table.rows().stream().filter(row -> columns(row).keySet().containsAll(List.of(AssessColumn.ID, AssessColumn.FEASIBLE))).findFirst();
    }

    /// The columns to be filled in that no header stands for.
    List<AssessColumn> missing() {
        return AssessColumn.FILLED.stream().filter(column -> !columns.containsKey(column)).toList();
    }

    /// What a header says.
    String header(int index) {
        return table.rows().stream().filter(row -> row.number() == headerRow).map(row -> CellText.of(row.cell(index))).findFirst().orElse("");
    }

    /// A column in the language of the header.
    String named(AssessColumn column) {
        var isDutch = header(columns.getOrDefault(AssessColumn.FEASIBLE, 0)).strip().equalsIgnoreCase(AssessColumn.FEASIBLE.in(Language.NL));
        return column.in(isDutch ? Language.NL : Language.EN);
    }

    /// Where the columns stand, from 0, that have a header and values but no meaning.
    List<Integer> unread() {
        var header = table.rows().stream().filter(row -> row.number() == headerRow).findFirst().map(Row::cells).orElse(List.of());
        return IntStream.range(0, header.size()).filter(index -> !header.get(index).isBlank() && !columns.containsValue(index))
                .filter(index -> rows().stream().anyMatch(row -> !row.cell(index).isBlank())).boxed().toList();
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
        return index == null ? Integer.toString(row.number()) : place(row.number(), index);
    }

    /// @param row   as shown
    /// @param index from 0
    static String place(int row, int index) {
        return letters(index) + row;
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
