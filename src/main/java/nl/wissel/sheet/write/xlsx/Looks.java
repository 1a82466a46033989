package nl.wissel.sheet.write.xlsx;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import nl.wissel.sheet.write.Look;
import nl.wissel.sheet.write.Style;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/// Each style as POI has it.
final class Looks {
    private final XSSFWorkbook book;

    private Looks(XSSFWorkbook book) {
        this.book = book;
    }

    /// Makes every style in the workbook and tells the number of each.
    static Map<Style, Integer> of(XSSFWorkbook book) {
        var looks = new Looks(book);
        var plain = book.getFontAt(0);
        plain.setFontName(Look.FONT);
        plain.setFontHeightInPoints((short) 11);
        // else a program without our theme picks a font and a size of its own
        plain.setScheme(FontScheme.NONE);
        var numbers = new EnumMap<Style, Integer>(Style.class);
        for (var style : Style.values()) {
            numbers.put(style, (int) looks.cell(Look.of(style)).getIndex());
        }
        return numbers;
    }

    private XSSFCellStyle cell(Look look) {
        var cell = book.createCellStyle();
        cell.setDataFormat(book.createDataFormat().getFormat(format(look.format())));
        cell.setVerticalAlignment(VerticalAlignment.CENTER);
        cell.setFont(font(look));
        if (look.fill() != null) {
            cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            cell.setFillForegroundColor(colour(look.fill()));
        }
        switch (look.side()) {
            case NATURAL -> { }
            case LEFT -> cell.setAlignment(HorizontalAlignment.LEFT);
            case RIGHT -> cell.setAlignment(HorizontalAlignment.RIGHT);
            case CENTER -> cell.setAlignment(HorizontalAlignment.CENTER);
        }
        line(cell, look.lines());
        cell.setWrapText(look.wrapped());
        cell.setLocked(look.locked());
        return cell;
    }

    private static String format(Look.Format format) {
        return switch (format) {
            case GENERAL -> "General";
            case WHOLE -> "#,##0";
            case CENTS -> "#,##0.00";
            case DECIMAL -> "0.00";
            case PERCENT -> "0.0%";
            case DAY -> "yyyy-mm-dd";
        };
    }

    private XSSFFont font(Look look) {
        if (look.ink() == null) {
            return book.getFontAt(0);
        }
        XSSFFont font = book.createFont();
        font.setFontName(Look.FONT);
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.bold());
        font.setColor(colour(look.ink()));
        return font;
    }

    private static void line(XSSFCellStyle cell, Look.Lines lines) {
        switch (lines) {
            case NONE -> { }
            case ABOVE -> cell.setBorderTop(BorderStyle.THIN);
            case BELOW -> cell.setBorderBottom(BorderStyle.THIN);
            case AROUND -> {
                for (var side : BorderSide.values()) {
                    cell.setBorderColor(side, colour(Look.LINE));
                }
                cell.setBorderTop(BorderStyle.THIN);
                cell.setBorderRight(BorderStyle.THIN);
                cell.setBorderBottom(BorderStyle.THIN);
                cell.setBorderLeft(BorderStyle.THIN);
            }
        }
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
