package nl.wissel.sheet.read.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;

/// Gathers the cells of one row; blank cells at its end are left out.
public final class RowBuilder {
    private final int number;
    private final boolean hidden;
    private final List<Cell> cells = new ArrayList<>();
    private final BitSet notStruck = new BitSet();

    RowBuilder(int number, boolean hidden) {
        this.number = number;
        this.hidden = hidden;
    }

    public int number() {
        return number;
    }

    /// The column after the last one that was put, from 0.
    public int nextColumn() {
        return cells.size();
    }

    /// Puts a cell in the row.
    ///
    /// @param column from 0
    /// @param struck its text is struck through
    public void put(int column, Cell cell, boolean struck) {
        if (column >= Source.MOST_COLUMNS) {
            throw new TooLarge();
        }
        while (cells.size() <= column) {
            cells.add(Cell.Blank.BLANK);
        }
        cells.set(column, cell);
        if (!struck && !cell.isBlank()) {
            notStruck.set(column);
        }
    }

    Row build() {
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new Row(number, cells, hidden, notStruck.isEmpty());
    }
}
