package nl.wissel.sheet.read.csv;

import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.RowBuilder;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import org.jspecify.annotations.Nullable;

/// Makes rows of fields: without a string for each, as most values of a list are known already.
final class CsvRows implements FieldBatch.Visitor {
    private final Cells cells;
    private final TableBuilder table;
    private @Nullable RowBuilder row;
    private int number;

    CsvRows(Source source, TableBuilder table) {
        this.cells = new Cells(source);
        this.table = table;
    }

    /// The row that was begun last, from 1; 0 before the first one.
    int number() {
        return number;
    }

    @Override
    public void row() {
        end();
        row = table.row(++number, false);
    }

    @Override
    public void field(char[] characters, int start, int length) {
        if (row == null) {
            throw new IllegalStateException("a field before the first row");
        }
        int column = row.nextColumn();
        row.put(column, cells.text(column, characters, start, length), false);
    }

    /// Nothing follows: the last row is whole.
    void end() {
        if (row != null) {
            table.add(row);
        }
    }
}
