package nl.wissel.sheet.read.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.Source;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/// The texts that cells name by number.
final class XlsTexts {
    private final List<SSTRecord> tables = new ArrayList<>(1);
    private final Map<Integer, Cell> made = new HashMap<>();
    private final Cells cells;

    XlsTexts(Source source) {
        this.cells = new Cells(source);
    }

    /// Takes a record of the whole workbook; only that of the texts is of use here.
    void take(Record record) {
        if (record instanceof SSTRecord table) {
            tables.add(table);
        }
    }

    /// What makes the cells of the whole workbook.
    Cells cells() {
        return cells;
    }

    /// The cell of a number.
    ///
    /// @throws IllegalArgumentException when there is none
    Cell get(int number) {
        if (tables.isEmpty() || number < 0 || number >= tables.getFirst().getNumUniqueStrings()) {
            throw new IllegalArgumentException("no shared text " + number);
        }
        return made.computeIfAbsent(number, index -> cells.text(tables.getFirst().getString(index).getString()));
    }
}
