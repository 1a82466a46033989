package nl.wissel.inventory.oddity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wissel.inventory.oddity.Oddity.Sheet;
import nl.wissel.sheet.Merge;

/// Makes an oddity into OpenDocument as Excel saves it: without LibreOffice's own attributes, struck out by a kind of line, days with a
/// time, equal neighbours and equal rows written once, every row filled up to column XFD and every sheet up to row 1,048,576.
final class ExcelOds {
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><office:document-content"
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" office:version=\"1.3\">"
            + "<office:automatic-styles><style:style style:name=\"ce1\" style:family=\"table-cell\" style:parent-style-name=\"Default\" style:data-style-name=\"N0\"/>"
            + "<style:style style:name=\"ce2\" style:family=\"table-cell\" style:parent-style-name=\"Default\"><style:text-properties style:text-line-through-type=\"single\"/></style:style>"
            + "<style:style style:name=\"ta1\" style:family=\"table\" style:master-page-name=\"mp1\"><style:table-properties table:display=\"true\" style:writing-mode=\"lr-tb\"/></style:style>"
            + "<style:style style:name=\"ta2\" style:family=\"table\" style:master-page-name=\"mp1\"><style:table-properties table:display=\"false\" style:writing-mode=\"lr-tb\"/></style:style>"
            + "</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings table:case-sensitive=\"false\" table:use-regular-expressions=\"false\"/>";
    private static final String STYLES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><office:document-styles"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" office:version=\"1.3\"><office:styles>"
            + "<style:style style:name=\"Default\" style:family=\"table-cell\"><style:text-properties style:text-line-through-type=\"none\"/></style:style>"
            + "</office:styles></office:document-styles>";

    private ExcelOds() {}

    static void write(Oddity oddity, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "styles.xml", STYLES);
            put(zip, "content.xml", HEAD + oddity.sheets().stream().map(ExcelOds::table).collect(Collectors.joining()) + "</office:spreadsheet></office:body></office:document-content>");
        }
    }

    private static void put(ZipOutputStream zip, String part, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String table(Sheet sheet) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            rows.add(row(sheet, i));
        }
        var table = new StringBuilder("<table:table table:name=\"%s\" table:style-name=\"%s\"><table:table-column table:style-name=\"co1\" table:number-columns-repeated=\"%d\" table:default-cell-style-name=\"ce1\"/>"
                .formatted(escaped(sheet.name()), sheet.hidden() ? "ta2" : "ta1", COLUMNS));
        for (int first = 0, end; first < rows.size(); first = end) {
            end = first + 1;
            while (end < rows.size() && rows.get(end).equals(rows.get(first)) && !rows.get(first).contains("spanned")) {
                end++;
            }
            table.append(repeated(rows.get(first), "rows", end - first));
        }
        return table.append(repeated(blankRow(), "rows", ROWS - rows.size())).append("</table:table>").toString();
    }

    private static String blankRow() {
        return "<table:table-row table:style-name=\"ro1\">" + repeated("<table:table-cell/>", "columns", COLUMNS) + "</table:table-row>";
    }

    private static String row(Sheet sheet, int index) {
        var line = sheet.rows().get(index);
        if (line.isEmpty()) {
            return blankRow();
        }
        var row = new StringBuilder("<table:table-row table:style-name=\"ro1\"").append(Written.visibility(line)).append('>');
        var cells = new ArrayList<String>();
        var written = Written.row(line);
        for (int column = 0; column < written.size(); column++) {
            cells.add(cell(written.get(column), sheet.merges(), index + 1, column));
        }
        for (int first = 0, end; first < cells.size(); first = end) {
            end = first + 1;
            while (end < cells.size() && cells.get(end).equals(cells.get(first)) && !cells.get(first).contains("spanned")) {
                end++;
            }
            row.append(repeated(cells.get(first), "columns", end - first));
        }
        return row.append(repeated("<table:table-cell/>", "columns", COLUMNS - cells.size())).append("</table:table-row>").toString();
    }

    /// An element, written once for a number of them.
    private static String repeated(String element, String what, int times) {
        int name = "<table:table-cell".length() - (what.equals("rows") ? 1 : 0);
        int end = element.startsWith("<table:covered") ? "<table:covered-table-cell".length() : name;
        return times == 1 ? element : element.substring(0, end) + " table:number-%s-repeated=\"%d\"".formatted(what, times) + element.substring(end);
    }

    private static String cell(Written cell, List<Merge> merges, int row, int column) {
        for (var merge : merges) {
            boolean isCovered = merge.firstRow() <= row && row <= merge.lastRow() && merge.firstColumn() <= column && column <= merge.lastColumn();
            if (isCovered && (merge.firstRow() < row || merge.firstColumn() < column)) {
                return "<table:covered-table-cell/>";
            }
        }
        var span = merges.stream().filter(merge -> merge.firstRow() == row && merge.firstColumn() == column)
                .map(merge -> " table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\"".formatted(merge.lastColumn() - column + 1, merge.lastRow() - row + 1))
                .collect(Collectors.joining());
        var style = cell.struck() ? " table:style-name=\"ce2\"" : "";
        return switch (cell.kind()) {
            case BLANK -> "<table:table-cell" + style + span + "/>";
            case TEXT -> "<table:table-cell" + style + span + " office:value-type=\"string\"><text:p>" + paragraphs(cell.value()) + "</text:p></table:table-cell>";
            case ERROR -> value(style + span, "string\" office:string-value=\"" + cell.value(), cell.value());
            case NUMBER -> value(style + span, "float\" office:value=\"" + cell.value(), cell.value().replace('.', ','));
            case PADDED -> value(style + span, "float\" office:value=\"" + cell.value().replaceFirst("^0+(?=.)", ""), cell.value());
            case DAY -> value(style + span, "date\" office:date-value=\"" + cell.value() + "T00:00:00", "%td-%<tm-%<tY".formatted(cell.day()));
        };
    }

    private static String value(String attributes, String typed, String shown) {
        return "<table:table-cell" + attributes + " office:value-type=\"" + typed + "\"><text:p>" + shown + "</text:p></table:table-cell>";
    }

    private static String paragraphs(String text) {
        return escaped(text).replace("\n", "</text:p><text:p>").replace("  ", " <text:s/>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
