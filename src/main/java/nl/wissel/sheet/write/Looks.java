package nl.wissel.sheet.write;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
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

/// How each style looks: one font, grey for structure, colour for meaning only (as on the screens, light theme).
final class Looks {
    private static final String INK = "1F2328";
    private static final String LINE = "CFD6DC";
    private static final String GREY_INK = "5F6B6D";
    private static final String GREY = "EEF1F3";
    private static final String INPUT_YELLOW = "FFF8DC";
    private static final String RED = "B3261E";
    private static final String EUROS = "#,##0";

    private final XSSFWorkbook book;

    private Looks(XSSFWorkbook book) {
        this.book = book;
    }

    /// Makes every style in the workbook and tells the number of each.
    static Map<Style, Integer> of(XSSFWorkbook book) {
        var looks = new Looks(book);
        var plain = book.getFontAt(0);
        plain.setFontName("Calibri");
        plain.setFontHeightInPoints((short) 11);
        // else a program without our theme picks a font and a size of its own
        plain.setScheme(FontScheme.NONE);
        var numbers = new EnumMap<Style, Integer>(Style.class);
        for (var style : Style.values()) {
            numbers.put(style, (int) looks.look(style).getIndex());
        }
        return numbers;
    }

    private XSSFCellStyle look(Style style) {
        return switch (style) {
            case PLAIN, SENTENCE -> cell("General");
            case TITLE -> inked(cell("General"), INK, true, 16);
            case NOTE -> inked(cell("General"), GREY_INK, false, 11);
            case HEADER -> header(HorizontalAlignment.LEFT);
            case HEADER_RIGHT -> header(HorizontalAlignment.RIGHT);
            case SECTION -> inked(filled(cell("General"), GREY), INK, true, 11);
            case MONEY_CENTS -> cell("#,##0.00");
            case MONEY, WHOLE -> cell(EUROS);
            case MONEY_TOTAL, WHOLE_TOTAL -> total(cell(EUROS));
            case DECIMAL -> cell("0.00");
            case PERCENT -> cell("0.0%");
            case DAY -> cell("yyyy-mm-dd");
            case TEXT_TOTAL -> total(cell("General"));
            case OVER -> inked(cell(EUROS), RED, true, 11);
            case INPUT -> input();
            case LOCKED -> lined(inked(filled(cell("General"), GREY), GREY_INK, false, 11));
            case BAR_DIRECT -> bar(RED);
            case BAR_HIGH -> bar("A15400");
            case BAR_MEDIUM -> bar("5B6ABF");
            case BAR_LOW -> bar(GREY_INK);
            case BAR_PINNED -> bar("0969DA");
            case BAR_SUM -> sum();
        };
    }

    private XSSFCellStyle cell(String format) {
        var cell = book.createCellStyle();
        cell.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setVerticalAlignment(VerticalAlignment.CENTER);
        cell.setFont(book.getFontAt(0));
        return cell;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        var cell = inked(filled(cell("General"), GREY), INK, true, 11);
        cell.setAlignment(alignment);
        cell.setWrapText(true);
        cell.setBorderBottom(BorderStyle.THIN);
        return cell;
    }

    private XSSFCellStyle total(XSSFCellStyle cell) {
        cell.setBorderTop(BorderStyle.THIN);
        return inked(cell, INK, true, 11);
    }

    private XSSFCellStyle input() {
        var cell = filled(cell("General"), INPUT_YELLOW);
        cell.setLocked(false);
        return lined(cell);
    }

    /// With lines around it: a fill hides those of the sheet.
    private static XSSFCellStyle lined(XSSFCellStyle cell) {
        for (var side : BorderSide.values()) {
            cell.setBorderColor(side, colour(LINE));
        }
        cell.setBorderTop(BorderStyle.THIN);
        cell.setBorderRight(BorderStyle.THIN);
        cell.setBorderBottom(BorderStyle.THIN);
        cell.setBorderLeft(BorderStyle.THIN);
        return cell;
    }

    private XSSFCellStyle bar(String colour) {
        var cell = inked(filled(cell(EUROS), colour), "FFFFFF", true, 11);
        cell.setAlignment(HorizontalAlignment.CENTER);
        return cell;
    }

    private XSSFCellStyle sum() {
        var cell = inked(filled(cell(EUROS), "DDE3E6"), INK, false, 11);
        cell.setAlignment(HorizontalAlignment.CENTER);
        return cell;
    }

    private XSSFCellStyle filled(XSSFCellStyle cell, String colour) {
        cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setFillForegroundColor(colour(colour));
        return cell;
    }

    private XSSFCellStyle inked(XSSFCellStyle cell, String colour, boolean bold, int points) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        cell.setFont(font);
        return cell;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
