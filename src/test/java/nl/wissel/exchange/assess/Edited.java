package nl.wissel.exchange.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;

/// The first sheet of a workbook as a person fills it in.
final class Edited {
    private final Spreadsheet before;
    private final TreeMap<Integer, Row> rows = new TreeMap<>();

    private Edited(Spreadsheet before) {
        this.before = before;
        before.tables().getFirst().rows().forEach(row -> rows.put(row.number(), row));
    }

    static Edited of(Spreadsheet before) {
        return new Edited(before);
    }

    /// @param row    as shown
    /// @param column counted from 0
    Edited put(int row, int column, String text) {
        var cells = new ArrayList<Cell>(rows.containsKey(row) ? rows.get(row).cells() : List.of());
        while (cells.size() <= column) {
            cells.add(Cell.Blank.BLANK);
        }
        cells.set(column, new Cell.Text(text));
        rows.put(row, new Row(row, cells, false, false));
        return this;
    }

    Spreadsheet file() {
        var first = before.tables().getFirst();
        var tables = new ArrayList<>(before.tables());
        tables.set(0, new Table(first.name(), first.hidden(), List.copyOf(rows.values()), first.merges()));
        return new Spreadsheet(before.file(), before.description(), tables);
    }
}
