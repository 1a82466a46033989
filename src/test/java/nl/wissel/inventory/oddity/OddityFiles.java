package nl.wissel.inventory.oddity;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wissel.inventory.oddity.Oddity.Sheet;
import nl.wissel.sheet.Merge;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes an oddity into a file of each format.
final class OddityFiles {
    private static final String ODS_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:automatic-styles>"
            + "<style:style style:name=\"gone\" style:family=\"table-cell\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
            + "<style:style style:name=\"secret\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
            + "</office:automatic-styles><office:body><office:spreadsheet>";

    /// A picture of one dot.
    private static final String LOGO = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final String ODS_LOGO = "<table:shapes><draw:frame><draw:image xlink:href=\"Pictures/logo.png\"/></draw:frame></table:shapes>";

    private OddityFiles() {}

    static Path write(Oddity oddity, String format, Path folder) throws IOException {
        var file = folder.resolve(oddity.sheets().getFirst().name() + "." + format);
        switch (format) {
            case "csv" -> Files.write(file, csv(oddity));
            case "ods" -> writeOds(oddity, file);
            case "excel.ods" -> ExcelOds.write(oddity, file);
            case "xls" -> writeExcel(oddity, new HSSFWorkbook(), file);
            default -> writeExcel(oddity, new XSSFWorkbook(), file);
        }
        return file;
    }

    private static byte[] csv(Oddity oddity) {
        var delimiter = oddity.options().contains("tab") ? "\t" : oddity.options().contains("pipe") ? "|" : ";";
        var text = oddity.sheets().getFirst().rows().stream()
                .map(row -> Written.row(row).stream().map(OddityFiles::csv).collect(Collectors.joining(delimiter)) + "\r\n").collect(Collectors.joining());
        return oddity.options().contains("windows-1252") ? text.getBytes(Charset.forName("windows-1252"))
                : oddity.options().contains("utf-16") ? ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)
                : (oddity.options().contains("bom") ? "\ufeff" + text : text).getBytes(StandardCharsets.UTF_8);
    }

    private static String csv(Written cell) {
        return cell.value().matches("(?s).*[;\"\n\t|].*") ? "\"" + cell.value().replace("\"", "\"\"") + "\"" : cell.value();
    }

    private static void writeExcel(Oddity oddity, Workbook made, Path file) throws IOException {
        try (var book = made; var stream = Files.newOutputStream(file)) {
            boolean since1904 = oddity.options().contains("1904");
            if (since1904 && book instanceof XSSFWorkbook xssf) {
                xssf.getCTWorkbook().getWorkbookPr().setDate1904(true);
            } else if (since1904 && book instanceof HSSFWorkbook hssf) {
                hssf.getInternalWorkbook().getRecords().stream().filter(DateWindow1904Record.class::isInstance)
                        .map(DateWindow1904Record.class::cast).forEach(days -> days.setWindowing((short) 1));
            }
            for (var sheet : oddity.sheets()) {
                write(sheet, book, since1904);
                if (oddity.options().contains("logo")) {
                    addLogo(book);
                }
                book.setSheetHidden(book.getNumberOfSheets() - 1, sheet.hidden());
            }
            book.write(stream);
        }
    }

    private static void addLogo(Workbook book) {
        var anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol2(2);
        anchor.setRow2(2);
        book.getSheetAt(book.getNumberOfSheets() - 1).createDrawingPatriarch().createPicture(anchor, book.addPicture(Base64.getDecoder().decode(LOGO), Workbook.PICTURE_TYPE_PNG));
    }

    private static void write(Sheet sheet, Workbook book, boolean since1904) {
        var made = book.createSheet(sheet.name());
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (!sheet.rows().get(i).isEmpty()) {
                var row = made.createRow(i);
                row.setZeroHeight(Written.isHidden(sheet.rows().get(i)));
                var cells = Written.row(sheet.rows().get(i));
                for (int column = 0; column < cells.size(); column++) {
                    write(cells.get(column), row.createCell(column), book, since1904);
                }
            }
        }
        if (sheet.rows().stream().anyMatch(Written::isFiltered)) {
            made.setAutoFilter(new CellRangeAddress(0, sheet.rows().size() - 1, 0, 1));
        }
        sheet.merges().forEach(merge -> made.addMergedRegion(
                new CellRangeAddress(merge.firstRow() - 1, merge.lastRow() - 1, merge.firstColumn(), merge.lastColumn())));
    }

    private static void write(Written written, Cell cell, Workbook book, boolean since1904) {
        switch (written.kind()) {
            case BLANK -> { }
            case TEXT -> cell.setCellValue(written.value());
            case NUMBER -> cell.setCellValue(written.number());
            case DAY -> {
                cell.setCellValue(DateUtil.getExcelDate(written.day(), since1904));
                format(cell, book, "dd-mm-yyyy");
            }
            case ERROR -> cell.setCellErrorValue(FormulaError.forString(written.value()).getCode());
            case PADDED -> {
                cell.setCellValue(written.number());
                format(cell, book, "0".repeat(written.value().length()));
            }
        }
        if (written.struck()) {
            var font = book.createFont();
            font.setStrikeout(true);
            var style = book.createCellStyle();
            style.setFont(font);
            cell.setCellStyle(style);
        }
    }

    private static void format(Cell cell, Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static void writeOds(Oddity oddity, Path file) throws IOException {
        var logo = oddity.options().contains("logo") ? ODS_LOGO : "";
        var sheets = oddity.sheets().stream().map(sheet -> ods(sheet, logo)).collect(Collectors.joining());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write((ODS_HEAD + sheets + "</office:spreadsheet></office:body></office:document-content>").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// As LibreOffice does it: what is blank is one element, and the sheet is filled up to its last cell.
    private static String ods(Sheet sheet, String logo) {
        var rows = new StringBuilder();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var line = sheet.rows().get(i);
            rows.append("<table:table-row").append(Written.visibility(line)).append('>');
            var cells = Written.row(line);
            for (int column = 0; column < cells.size(); column++) {
                rows.append(ods(cells.get(column), span(sheet.merges(), i + 1, column)));
            }
            rows.append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
        }
        return "<table:table table:name=\"%s\"%s>%s%s<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
                .formatted(escaped(sheet.name()), sheet.hidden() ? " table:style-name=\"secret\"" : "", logo, rows);
    }

    private static String span(List<Merge> merges, int row, int column) {
        return merges.stream().filter(merge -> merge.firstRow() == row && merge.firstColumn() == column)
                .map(merge -> " table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\"".formatted(
                        merge.lastColumn() - merge.firstColumn() + 1, merge.lastRow() - row + 1)).collect(Collectors.joining());
    }

    private static String ods(Written cell, String span) {
        var style = cell.struck() ? " table:style-name=\"gone\"" : "";
        var value = switch (cell.kind()) {
            case BLANK -> "";
            case TEXT -> " office:value-type=\"string\"";
            case ERROR -> " table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"";
            case DAY -> " office:value-type=\"date\" office:date-value=\"%s\"".formatted(cell.value());
            case NUMBER, PADDED -> " office:value-type=\"float\" office:value=\"%s\"".formatted(cell.value());
        };
        var text = cell.value().isEmpty() ? "" : "<text:p>" + escaped(cell.value()).replace("\n", "</text:p><text:p>") + "</text:p>";
        return "<table:table-cell" + style + span + value + ">" + text + "</table:table-cell>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
