package nl.wissel.sheet.read.cell;

import java.util.Arrays;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.UnreadableFile.Reason;

/// Gathers the cells of one row; blank cells at its end are left out.
public final class RowBuilder {
    private final int number;
    private final boolean hidden;
    private Cell[] cells;
    private int next;
    /// After the last cell that is not blank.
    private int end;
    private boolean struck = true;

    /// @param expected how many cells there probably are
    RowBuilder(int number, boolean hidden, int expected) {
        this.number = number;
        this.hidden = hidden;
        this.cells = new Cell[expected];
    }

    public int number() {
        return number;
    }

    /// The column after the last one that was put, from 0.
    public int nextColumn() {
        return next;
    }

    /// Puts a cell in the row.
    ///
    /// @param column     from 0
    /// @param cellStruck its text is struck through
    public void put(int column, Cell cell, boolean cellStruck) {
        if (column >= Source.MOST_COLUMNS) {
            throw new TooLarge(Reason.TOO_MANY_COLUMNS);
        }
        next = Math.max(next, column + 1);
        if (cell.isBlank()) {
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
        }
        while (end < column) {
            cells[end++] = Cell.Blank.BLANK;
        }
        cells[column] = cell;
        end = Math.max(end, column + 1);
        struck &= cellStruck;
    }

    Row build() {
        return new Row(number, List.of(end == cells.length ? cells : Arrays.copyOf(cells, end)), hidden, struck);
    }
}
