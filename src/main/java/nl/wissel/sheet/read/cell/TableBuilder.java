package nl.wissel.sheet.read.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile.Reason;

/// Gathers the rows of one table; rows without a value are left out.
public final class TableBuilder {
    /// Estimates of memory, in bytes.
    private static final int ROW_BYTES = 80;
    private static final int CELL_BYTES = 4;
    private static final int MERGE_BYTES = 40;
    private static final int SHORT_TEXT = 500;
    private static final int LIKELY_COLUMNS = 16;

    private final Source source;
    private final String name;
    private final boolean hidden;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    /// Each row stands below the one that was added before.
    private boolean isInOrder = true;

    public TableBuilder(Source source, String name, boolean hidden) {
        this.source = source;
        this.name = name;
        this.hidden = hidden;
        source.holdEntry();
    }

    /// A row as a reference: `Blad1!A12`.
    ///
    /// @param row from 1; 0 before the first one
    public String place(int row) {
        return name + "!A" + Math.max(1, row);
    }

    /// Begins a row; it is in the table when it is added.
    ///
    /// @param number from 1
    public RowBuilder row(int number, boolean rowHidden) {
        if (number > Source.MOST_ROWS) {
            throw new TooLarge(Reason.TOO_MANY_ROWS);
        }
        if (number < 1) {
            throw new IllegalArgumentException("row " + number);
        }
        return new RowBuilder(number, rowHidden, rows.isEmpty() ? LIKELY_COLUMNS : rows.getLast().cells().size());
    }

    /// Adds a row with its cells.
    public void add(RowBuilder builder) {
        add(builder, 1);
    }

    /// Adds a row and as many like it below it as make a number of rows.
    ///
    /// @param times from 1
    /// @return how many rows were added; none when nothing stands in it
    public long add(RowBuilder builder, long times) {
        var row = builder.build();
        if (row.cells().isEmpty()) {
            return 0;
        }
        isInOrder &= rows.isEmpty() || rows.getLast().number() < row.number();
        if (row.number() + times - 1 > Source.MOST_ROWS) {
            throw new TooLarge(Reason.TOO_MANY_ROWS);
        }
        long bytes = ROW_BYTES + (long) CELL_BYTES * row.cells().size() + longTexts(row);
        for (int i = 0; i < times; i++) {
            source.hold(bytes);
            rows.add(i == 0 ? row : new Row(row.number() + i, row.cells(), row.hidden(), row.struck()));
        }
        return times;
    }

    /// A long text is shared by the rows that have it, but what is made of it is not.
    private static long longTexts(Row row) {
        long bytes = 0;
        for (var cell : row.cells()) {
            if (cell instanceof Cell.Text(var text) && text.length() > SHORT_TEXT) {
                bytes += 2L * text.length();
            }
        }
        return bytes;
    }

    public void merge(Merge merge) {
        source.hold(MERGE_BYTES);
        merges.add(merge);
    }

    /// The table, its rows by number.
    public Table build() {
        if (!isInOrder) {
            rows.sort(Comparator.comparingInt(Row::number));
        }
        for (int i = 1; i < rows.size() && !isInOrder; i++) {
            if (rows.get(i).number() == rows.get(i - 1).number()) {
                throw new IllegalArgumentException("row " + rows.get(i).number() + " stands there twice");
            }
        }
        return new Table(name, hidden, rows, merges);
    }
}
