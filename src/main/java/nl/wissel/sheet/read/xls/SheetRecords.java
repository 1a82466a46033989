package nl.wissel.sheet.read.xls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.RowBuilder;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/// Takes the records of one sheet and makes a table of them.
final class SheetRecords {
    private final BoundSheetRecord sheet;
    private final int type;
    private final XlsTexts texts;
    private final Cells cells;
    private final XlsStyles styles;
    private final TableBuilder table;
    private final TreeMap<Integer, RowBuilder> rows = new TreeMap<>();
    /// A formula whose result is a text, which stands in the next record.
    private final Deque<FormulaRecord> awaitingText = new ArrayDeque<>(1);

    /// Begins a sheet.
    ///
    /// @param type of its BOF: a worksheet, a chart or something else
    SheetRecords(Source source, BoundSheetRecord sheet, int type, XlsTexts texts, XlsStyles styles) {
        this.sheet = sheet;
        this.type = type;
        this.texts = texts;
        this.cells = texts.cells();
        this.styles = styles;
        this.table = new TableBuilder(source, sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden());
    }

    /// The row that came last.
    String place() {
        return table.place(rows.isEmpty() ? 0 : rows.lastKey());
    }

    boolean isTableOf(BoundSheetRecord named) {
        return named == sheet && type == BOFRecord.TYPE_WORKSHEET;
    }

    Table table() {
        rows.values().forEach(table::add);
        return table.build();
    }

    void take(Record record) {
        switch (record) {
            case RowRecord row -> rows.putIfAbsent(row.getRowNumber(), table.row(row.getRowNumber() + 1, row.getZeroHeight()));
            case LabelSSTRecord label -> put(label, texts.get(label.getSSTIndex()));
            case LabelRecord label -> put(label, cells.text(label.getColumn(), label.getValue()));
            case NumberRecord number -> put(number, number(number, number.getValue()));
            case BoolErrRecord value -> put(value, value.isBoolean() ? cells.truth(value.getColumn(), value.getBooleanValue()) : error(value.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord result -> {
                var formula = awaitingText.poll();
                if (formula != null) {
                    put(formula, cells.text(formula.getColumn(), result.getString()));
                }
            }
            case MergeCellsRecord merges -> merge(merges);
            default -> { }
        }
    }

    /// The result that the file holds.
    private void formula(FormulaRecord formula) {
        awaitingText.clear();
        if (formula.hasCachedResultString()) {
            awaitingText.add(formula);
            return;
        }
        var kind = formula.getCachedResultTypeEnum();
        put(formula, kind == CellType.BOOLEAN ? cells.truth(formula.getColumn(), formula.getCachedBooleanValue())
                : kind == CellType.ERROR ? error(formula.getCachedErrorValue())
                : number(formula, formula.getValue()));
    }

    private void merge(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            var area = merges.getAreaAt(i);
            table.merge(new Merge(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
    }

    private Cell number(CellValueRecordInterface place, double value) {
        return cells.number(place.getColumn(), value, styles.look(place.getXFIndex()));
    }

    private static Cell error(int code) {
        return new Cell.Error(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        rows.computeIfAbsent(place.getRow(), row -> table.row(row + 1, false)).put(place.getColumn(), cell, styles.struck(place.getXFIndex()));
    }
}
