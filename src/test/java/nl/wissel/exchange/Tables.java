package nl.wissel.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;

/// Tables for tests, as a file would give them.
public final class Tables {
    private Tables() {}

    /// A sheet of rows from row 1 on: text (`-3%` too), numbers, days, cells, or an empty text for a blank one.
    @SafeVarargs
    public static Table table(String name, List<Object>... rows) {
        var all = new ArrayList<Row>();
        for (var row : rows) {
            all.add(new Row(all.size() + 1, row.stream().map(Tables::cell).toList(), false, false));
        }
        return new Table(name, false, all, List.of());
    }

    public static Spreadsheet spreadsheet(Table... tables) {
        return new Spreadsheet(Path.of("city.xlsx"), "xlsx", List.of(tables));
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case Cell cell -> cell;
            case String text when text.isEmpty() -> Cell.Blank.BLANK;
            case String text -> new Cell.Text(text);
            case LocalDate day -> new Cell.Day(day);
            default -> Cell.Number.of(new BigDecimal(value.toString()));
        };
    }

    /// Cells of one row.
    public static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
