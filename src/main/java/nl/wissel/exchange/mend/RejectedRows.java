package nl.wissel.exchange.mend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Rejection;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Texts;

/// The rows of a list that were rejected, as a workbook in which they can be mended: a sheet for each sheet of the list, its columns
/// that feed a field, and before them where the row stands and what is wrong. [MendedRows] reads it back.
public final class RejectedRows {
    private RejectedRows() {}

    /// The workbook.
    ///
    /// @param texts in whose language the reasons are given
    public static Workbook workbook(Spreadsheet list, List<SheetMapping> mappings, List<Rejection> rejections, Texts texts) {
        var sheets = new ArrayList<Sheet>();
        for (var mapping : mappings) {
            var own = rejections.stream().filter(rejection -> rejection.sheet().equals(mapping.sheet())).toList();
            if (!own.isEmpty()) {
                sheets.add(sheet(list, mapping, own, texts));
            }
        }
        return new Workbook(sheets);
    }

    private static Sheet sheet(Spreadsheet list, SheetMapping mapping, List<Rejection> rejections, Texts texts) {
        var columns = mapping.columns().stream().filter(column -> column.field() != null).toList();
        var lines = new ArrayList<List<Value>>();
        var header = new ArrayList<Value>();
        Arrays.stream(PlaceColumn.values()).forEach(column -> header.add(new Value.Text(column.in(texts.language()), Style.HEADER)));
        columns.forEach(column -> header.add(new Value.Text(column.header(), Style.HEADER)));
        lines.add(header);
        var rows = rows(list, mapping.sheet());
        for (var rejection : rejections) {
            var line = new ArrayList<Value>();
            line.add(new Value.Text(rejection.sheet(), Style.LOCKED));
            line.add(new Value.Number(BigDecimal.valueOf(rejection.row()), Style.LOCKED));
            line.add(new Value.Text(texts.get(rejection.problem(), rejection.found(), rejection.other()), Style.LOCKED));
            var row = rows.getOrDefault(rejection.row(), new Row(rejection.row(), List.of(), false, false));
            columns.forEach(column -> line.add(value(row.cell(column.index()))));
            lines.add(line);
        }
        var widths = new ArrayList<>(List.of(18, 14, 48));
        columns.forEach(column -> widths.add(Math.max(14, column.header().length() + 4)));
        return new Sheet(mapping.sheet(), widths, lines, new Sheet.Layout(1, 2, 1, true, List.of()));
    }

    private static Map<Integer, Row> rows(Spreadsheet list, String sheet) {
        var rows = new HashMap<Integer, Row>();
        list.tables().stream().filter(table -> table.name().equals(sheet)).flatMap(table -> table.rows().stream()).forEach(row -> rows.put(row.number(), row));
        return rows;
    }

    /// The cell as a person fills it in; a number that is shown otherwise (`000123`) goes as text.
    private static Value value(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> new Value.Text(text, Style.INPUT);
            case Cell.Number(var number, var shown) -> shown.equals(number.toPlainString()) ? new Value.Number(number, Style.INPUT) : new Value.Text(shown, Style.INPUT);
            case Cell.Day(var day) -> new Value.Text(day.toString(), Style.INPUT);
            case Cell.Error(var code) -> new Value.Text(code, Style.INPUT);
            case Cell.Blank() -> new Value.Nothing(Style.INPUT);
        };
    }
}
