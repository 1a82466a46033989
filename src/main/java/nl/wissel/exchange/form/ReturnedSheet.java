package nl.wissel.exchange.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Value;

/// A sheet as it came back, filled in, and the hidden copy of what went out.
///
/// @param columns where each column stands, from 0
/// @param sent    camera id in lower case -> what stood in its cells, in the order of the copy; empty when there is no copy
public record ReturnedSheet<C extends Enum<C>>(String file, Table table, int headerRow, Map<C, Integer> columns, Map<String, Map<C, String>> sent) {
    private static final String SENT_SHEET = "_wissel";

    /// Each sheet that is shown and has the columns that the form requires.
    public static <C extends Enum<C>> List<ReturnedSheet<C>> of(Spreadsheet spreadsheet, Form<C> form) {
        var sent = spreadsheet.tables().stream().filter(table -> table.name().equals(SENT_SHEET)).findFirst().map(table -> sent(table, form)).orElse(Map.of());
        var file = String.valueOf(spreadsheet.file().getFileName());
        return spreadsheet.tables().stream().filter(table -> !table.hidden()).flatMap(table -> header(table, form).stream()
                .map(row -> new ReturnedSheet<>(file, table, row.number(), form.columns().apply(row), sent))).toList();
    }

    /// The hidden copy of what goes out.
    ///
    /// @param lines the header with what stands below it
    public static Sheet copy(List<List<Value>> lines) {
        return new Sheet(SENT_SHEET, List.of(), lines, Sheet.Layout.HIDDEN);
    }

    private static <C extends Enum<C>> Optional<Row> header(Table table, Form<C> form) {
        return table.rows().stream().filter(row -> form.columns().apply(row).keySet().containsAll(form.required())).findFirst();
    }

    /// What a header says.
    public String header(int index) {
        return table.rows().stream().filter(row -> row.number() == headerRow).map(row -> CellText.of(row.cell(index))).findFirst().orElse("");
    }

    /// Where the columns stand, from 0, that have a header and values but no meaning.
    public List<Integer> unread() {
        var header = table.rows().stream().filter(row -> row.number() == headerRow).findFirst().map(Row::cells).orElse(List.of());
        return IntStream.range(0, header.size()).filter(index -> !header.get(index).isBlank() && !columns.containsValue(index))
                .filter(index -> rows().stream().anyMatch(row -> !row.cell(index).isBlank())).boxed().toList();
    }

    /// The rows below the header that hold something in a known column.
    public List<Row> rows() {
        return table.rows().stream().filter(row -> row.number() > headerRow && columns.values().stream().anyMatch(index -> !row.cell(index).isBlank())).toList();
    }

    public Cell cell(Row row, C column) {
        var index = columns.get(column);
        return index == null ? Cell.Blank.BLANK : row.cell(index);
    }

    public String text(Row row, C column) {
        return CellText.of(cell(row, column));
    }

    /// `F17`; only the row when the column is gone.
    public String place(Row row, C column) {
        var index = columns.get(column);
        return index == null ? Integer.toString(row.number()) : place(row.number(), index);
    }

    /// @param row   as shown
    /// @param index from 0
    public static String place(int row, int index) {
        return ColumnGuess.letter(index) + row;
    }

    /// What went out in the row of a camera; empty when it was not in it.
    public Map<C, String> sent(String key) {
        return sent.getOrDefault(key, Map.of());
    }

    /// Two ids with the same key are the same.
    public static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }

    private static <C extends Enum<C>> Map<String, Map<C, String>> sent(Table copy, Form<C> form) {
        var sent = new LinkedHashMap<String, Map<C, String>>();
        var columns = Map.<C, Integer>of();
        for (var row : copy.rows()) {
            if (columns.isEmpty()) {
                var found = form.columns().apply(row);
                columns = found.containsKey(form.id()) ? found : Map.of();
            } else {
                var texts = new TreeMap<C, String>();
                columns.forEach((column, index) -> texts.put(column, CellText.of(row.cell(index))));
                sent.put(key(texts.getOrDefault(form.id(), "")), texts);
            }
        }
        return sent;
    }
}
