package nl.wissel.sheet.read.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.sheet.read.cell.NumberLook;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;

/// What of the styles changes the meaning of a cell: its number format, and whether its text is struck through.
final class XlsStyles {
    /// There is no font of this number in any xls.
    private static final int MISSING_FONT = 4;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, NumberLook> looks = new HashMap<>();
    private final List<DateWindow1904Record> dateWindows = new ArrayList<>(1);

    /// Takes a record of the whole workbook; most are of no use here.
    void take(Record record) {
        switch (record) {
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add(style);
            case FontRecord font -> fonts.add(font);
            case DateWindow1904Record dates -> dateWindows.add(dates);
            default -> { }
        }
    }

    NumberLook look(int style) {
        if (style >= styles.size()) {
            return NumberLook.PLAIN;
        }
        int format = styles.get(style).getFormatIndex();
        boolean since1904 = dateWindows.stream().anyMatch(window -> window.getWindowing() == 1);
        return looks.computeIfAbsent(format, number -> NumberLook.of(number, formats.get(number), since1904));
    }

    boolean struck(int style) {
        if (style >= styles.size()) {
            return false;
        }
        int number = styles.get(style).getFontIndex();
        int index = number > MISSING_FONT ? number - 1 : number;
        return index < fonts.size() && fonts.get(index).isStruckout();
    }
}
