package nl.wissel.inventory;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;

/// Lists of cameras for tests. A row is written as its cells with `|` between them: text, `=12.5` a number, `@2019-03-12` a day,
/// `#N/B` an error. An empty row is absent from the table, as in a file.
public final class Lists {
    private Lists() {}

    public static Table table(String name, String... rows) {
        return table(name, List.of(), rows);
    }

    public static Table table(String name, List<Merge> merges, String... rows) {
        var made = new ArrayList<Row>();
        for (var i = 0; i < rows.length; i++) {
            if (!rows[i].isEmpty()) {
                made.add(row(i + 1, rows[i]));
            }
        }
        return new Table(name, false, made, merges);
    }

    public static Row row(int number, String cells) {
        return new Row(number, cells(cells), false, false);
    }

    public static List<Cell> cells(String cells) {
        return List.of(cells.split("\\|", -1)).stream().map(Lists::cell).toList();
    }

    public static Spreadsheet file(Table... tables) {
        return new Spreadsheet(Path.of("lijst.xlsx"), "xlsx", List.of(tables));
    }

    /// Proposes and reads.
    public static Reading read(Table... tables) {
        var file = file(tables);
        try {
            return InventoryReader.read(file, InventoryReader.propose(file));
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    /// Reads one sheet named `Blad1`.
    public static Reading read(String... rows) {
        return read(table("Blad1", rows));
    }

    public static List<Camera> cameras(String... rows) {
        return read(rows).inventory().cameras();
    }

    /// The only camera of a list of one.
    public static Camera camera(String header, String row) {
        return cameras(header, row).getFirst();
    }

    private static Cell cell(String written) {
        var text = written.strip();
        if (text.isEmpty()) {
            return Cell.Blank.BLANK;
        }
        return switch (text.charAt(0)) {
            case '=' -> Cell.Number.of(new BigDecimal(text.substring(1)));
            case '@' -> new Cell.Day(LocalDate.parse(text.substring(1)));
            case '#' -> new Cell.Error(text);
            default -> new Cell.Text(written);
        };
    }
}
