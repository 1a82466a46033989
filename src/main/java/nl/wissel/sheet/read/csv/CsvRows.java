package nl.wissel.sheet.read.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.RowBuilder;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;

/// Takes the fields as FastCSV finds them in its buffer: without a string for each, as most values of a list are known already.
final class CsvRows extends AbstractBaseCsvCallbackHandler<RowBuilder> {
    private final Cells cells;
    private final TableBuilder table;
    private RowBuilder row;
    private int number;

    CsvRows(Source source, TableBuilder table) {
        this.cells = new Cells(source);
        this.table = table;
        this.row = table.row(1, false);
    }

    /// The row that was begun last, from 1; 0 before the first one.
    int number() {
        return number;
    }

    @Override
    protected void handleBegin(long line) {
        row = table.row(++number, false);
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        row.put(column, cells.text(column, buffer, offset, length), false);
    }

    @Override
    protected RowBuilder buildRecord() {
        table.add(row);
        return row;
    }
}
