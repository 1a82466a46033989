package nl.wissel.sheet.read.xls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Takes the records of an xls one after another and makes the tables of them.
///
/// First come the records of the whole workbook, then those of each sheet between a BOF and an EOF, in the order of their
/// positions; charts have a BOF and an EOF of their own within a sheet.
final class Records implements HSSFListener {
    private final Source source;
    private final Cells cells;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<BoundSheetRecord> tableSheets = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private @Nullable SSTRecord strings = null;
    private @Nullable TableBuilder table = null;
    private @Nullable FormulaRecord textFormula = null;
    private int depth = 0;
    private int sheetsBegun = 0;

    Records(Source source) {
        this.source = source;
        this.cells = new Cells(source);
    }

    /// Where the reading is: a row, or the format when no sheet has begun.
    String place() {
        return table == null ? "xls" : table.place();
    }

    /// The tables in the order of the workbook's tabs.
    List<Table> tables() {
        return sheets.stream().filter(tableSheets::contains).map(sheet -> tables.get(tableSheets.indexOf(sheet))).toList();
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case SSTRecord all -> strings = all;
            default -> {
                if (table == null) {
                    styles.take(record);
                } else if (depth == 1) {
                    content(record, table);
                }
            }
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        var inOrder = BoundSheetRecord.orderByBofPosition(sheets);
        if (sheetsBegun >= inOrder.length) {
            throw new IllegalArgumentException("a sheet without a name");
        }
        var sheet = inOrder[sheetsBegun++];
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            table = new TableBuilder(source, sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden());
            tableSheets.add(sheet);
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && table != null) {
            tables.add(table.build());
            table = null;
            hiddenRows.clear();
        }
    }

    private void content(Record record, TableBuilder into) {
        switch (record) {
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    hiddenRows.add(row.getRowNumber());
                }
            }
            case LabelSSTRecord label -> put(into, label, text(label.getSSTIndex()));
            case LabelRecord label -> put(into, label, cells.text(label.getValue()));
            case NumberRecord number -> put(into, number, number(number, number.getValue()));
            case BoolErrRecord value -> put(into, value,
                    value.isBoolean() ? cells.truth(value.getBooleanValue()) : error(value.getErrorValue()));
            case FormulaRecord formula -> formula(into, formula);
            case StringRecord result -> {
                if (textFormula != null) {
                    put(into, textFormula, cells.text(result.getString()));
                    textFormula = null;
                }
            }
            case MergeCellsRecord merges -> {
                for (int i = 0; i < merges.getNumAreas(); i++) {
                    var area = merges.getAreaAt(i);
                    into.merge(new Merge(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
                }
            }
            default -> { }
        }
    }

    /// The result that the file holds; a text stands in the record that follows.
    private void formula(TableBuilder into, FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            textFormula = formula;
            return;
        }
        var type = formula.getCachedResultTypeEnum();
        put(into, formula, type == CellType.BOOLEAN ? cells.truth(formula.getCachedBooleanValue())
                : type == CellType.ERROR ? error(formula.getCachedErrorValue())
                : number(formula, formula.getValue()));
    }

    private Cell text(int index) {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw new IllegalArgumentException("no shared text " + index);
        }
        return cells.text(strings.getString(index).getString());
    }

    private Cell number(CellValueRecordInterface place, double value) {
        return cells.number(value, styles.look(place.getXFIndex()));
    }

    private static Cell error(int code) {
        return new Cell.Error(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }

    private void put(TableBuilder into, CellValueRecordInterface place, Cell cell) {
        int row = place.getRow() + 1;
        if (into.row() != row) {
            into.startRow(row, hiddenRows.contains(row - 1));
        }
        into.put(place.getColumn(), cell, styles.struck(place.getXFIndex()));
    }
}
