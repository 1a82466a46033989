package nl.wissel.sheet.read.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// Gathers the rows of one table; rows without a value are left out.
public final class TableBuilder {
    /// Estimates of memory, in bytes.
    private static final int ROW_BYTES = 80;
    private static final int CELL_BYTES = 4;
    private static final int MERGE_BYTES = 40;

    private final Source source;
    private final String name;
    private final boolean hidden;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    public TableBuilder(Source source, String name, boolean hidden) {
        this.source = source;
        this.name = name;
        this.hidden = hidden;
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
            throw new TooLarge();
        }
        if (number < 1) {
            throw new IllegalArgumentException("row " + number);
        }
        return new RowBuilder(number, rowHidden);
    }

    /// Adds a row with its cells.
    public void add(RowBuilder builder) {
        var row = builder.build();
        if (!row.cells().isEmpty()) {
            source.hold(ROW_BYTES + (long) CELL_BYTES * row.cells().size());
            rows.add(row);
        }
    }

    public void merge(Merge merge) {
        source.hold(MERGE_BYTES);
        merges.add(merge);
    }

    /// The table, its rows by number.
    public Table build() {
        rows.sort(Comparator.comparingInt(Row::number));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).number() == rows.get(i - 1).number()) {
                throw new IllegalArgumentException("row " + rows.get(i).number() + " stands there twice");
            }
        }
        return new Table(name, hidden, rows, merges);
    }
}
