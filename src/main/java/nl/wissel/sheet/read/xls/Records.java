package nl.wissel.sheet.read.xls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.read.cell.Source;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/// Takes the records of an xls one after another and makes the tables of them.
///
/// First come the records of the whole workbook, then those of each sheet between a BOF and an EOF, in the order of their
/// positions; charts have a BOF and an EOF of their own within a sheet.
final class Records implements HSSFListener {
    private final Source source;
    private final XlsTexts texts;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<SheetRecords> begun = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    Records(Source source) {
        this.source = source;
        this.texts = new XlsTexts(source);
    }

    /// Where the reading is: a row, or the format when no sheet has begun.
    String place() {
        return begun.isEmpty() ? "xls" : begun.getLast().place();
    }

    /// The tables in the order of the workbook's tabs.
    List<Table> tables() {
        return sheets.stream().flatMap(sheet -> begun.stream().filter(one -> one.isTableOf(sheet))).map(SheetRecords::table).toList();
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> open.pop();
            case BoundSheetRecord sheet -> sheets.add(sheet);
            default -> {
                if (begun.isEmpty()) {
                    texts.take(record);
                    styles.take(record);
                } else if (open.size() == 1) {
                    begun.getLast().take(record);
                }
            }
        }
    }

    private void begin(BOFRecord begin) {
        open.push(begin.getType());
        if (begin.getVersion() != BOFRecord.VERSION) {
            throw new OldExcelFormatException("BIFF version " + begin.getVersion());
        }
        if (open.size() > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        var inOrder = BoundSheetRecord.orderByBofPosition(sheets);
        if (begun.size() >= inOrder.length) {
            throw new IllegalArgumentException("a sheet without a name");
        }
        begun.add(new SheetRecords(source, inOrder[begun.size()], begin.getType(), texts, styles));
    }
}
