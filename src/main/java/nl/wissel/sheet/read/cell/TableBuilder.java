package nl.wissel.sheet.read.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// Gathers the rows of one table in the order of the file. Rows without a value are left out, and blank cells at a row's end.
public final class TableBuilder {
    private static final int ROW_BYTES = 80;
    private static final int CELL_BYTES = 4;
    private static final int MERGE_BYTES = 40;

    private final Source source;
    private final String name;
    private final boolean hidden;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int row = 0;
    private boolean rowHidden = false;
    private boolean struck = true;

    public TableBuilder(Source source, String name, boolean hidden) {
        this.source = source;
        this.name = name;
        this.hidden = hidden;
    }

    /// The row that is being read, as a reference: `Blad1!A12`.
    public String place() {
        return name + "!A" + Math.max(1, row);
    }

    /// The number of the row that is being read, or was read last; 0 before the first.
    public int row() {
        return row;
    }

    /// Starts a row; the one before it is done.
    ///
    /// @param number from 1
    public void startRow(int number, boolean rowIsHidden) {
        endRow();
        if (number > Source.MOST_ROWS) {
            throw new TooLarge();
        }
        if (number < 1) {
            throw new IllegalArgumentException("row " + number);
        }
        row = number;
        rowHidden = rowIsHidden;
    }

    /// The column after the last one that was put in this row, from 0.
    public int nextColumn() {
        return cells.size();
    }

    /// Puts a cell in the row.
    ///
    /// @param column     from 0
    /// @param cellStruck its text is struck through
    public void put(int column, Cell cell, boolean cellStruck) {
        if (column >= Source.MOST_COLUMNS) {
            throw new TooLarge();
        }
        while (cells.size() <= column) {
            cells.add(Cell.Blank.BLANK);
        }
        cells.set(column, cell);
        struck &= cellStruck || cell.isBlank();
    }

    public void merge(Merge merge) {
        source.hold(MERGE_BYTES);
        merges.add(merge);
    }

    private void endRow() {
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (!cells.isEmpty()) {
            source.hold(ROW_BYTES + (long) CELL_BYTES * cells.size());
            rows.add(new Row(row, cells, rowHidden, struck));
        }
        cells.clear();
        struck = true;
    }

    /// The table, its rows by number.
    public Table build() {
        endRow();
        rows.sort(Comparator.comparingInt(Row::number));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).number() == rows.get(i - 1).number()) {
                throw new IllegalArgumentException("row " + rows.get(i).number() + " stands there twice");
            }
        }
        return new Table(name, hidden, rows, merges);
    }
}
