package nl.wissel.sheet.read.ods;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.read.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// OpenDocument as LibreOffice and Excel write it.
class OdsFileTest {
    private static final String HEAD = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">";

    @TempDir
    private Path folder;

    @Test
    void everyKindOfCell_isReadAsInXlsx() throws Exception {
        var row = row(value("string", "", "Caf\u00e9") + value("float", "value=\"1664.3\"", "1.664,30") + value("date", "date-value=\"2019-03-12T00:00:00\"", "12-03-19")
                + value("percentage", "value=\"-0.03\"", "-3%") + value("float", "value=\"123\"", "000123") + value("boolean", "boolean-value=\"false\"", "ONWAAR")
                + "<table:table-cell calcext:value-type=\"error\" office:value-type=\"string\" office:string-value=\"\"><text:p>#VERW!</text:p></table:table-cell>"
                + "<table:table-cell/>" + value("time", "time-value=\"PT06H00M00S\"", "06:00") + value("currency", "value=\"5\"", "€ 5,00"));
        assertEquals(List.of(new Cell.Text("Caf\u00e9"), number("1664.3"), new Cell.Day(LocalDate.of(2019, 3, 12)), new Cell.Number(new BigDecimal("-0.03"), "-3%"),
                new Cell.Number(new BigDecimal("123"), "000123"), new Cell.Text("FALSE"), new Cell.Error("#VERW!"), Cell.Blank.BLANK, number("0.25"), number("5")), row.cells());
    }

    @Test
    void textOfACell_isItsParagraphsWithoutRemarksAndDrawings() throws Exception {
        assertEquals(List.of(new Cell.Text("Dam hoek  Rokin noord")), row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>let op</text:p></office:annotation>"
                + "<text:p>Dam<text:line-break/>hoek<text:s text:c=\"2\"/><text:span>Rokin</text:span></text:p><text:p>noord</text:p><draw:frame xmlns:draw=\"d\"><text:p>x</text:p></draw:frame></table:table-cell>").cells());
    }

    @Test
    void formulaThatNobodyComputed_isAnError() throws Exception {
        assertEquals(List.of(new Cell.Error("of:=SUM([.A1])")), row("<table:table-cell table:formula=\"of:=SUM([.A1])\"/>").cells());
    }

    @Test
    void cellsMergedInARepeatedRow_areMergedInEachOfThem() throws Exception {
        var wide = "<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell><table:covered-table-cell/>";
        var deep = "<table:table-cell table:number-rows-spanned=\"3\" office:value-type=\"string\"><text:p>y</text:p></table:table-cell>";
        var blank = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-spanned=\"2\"/></table:table-row>";
        var table = read("<table:table table:name=\"Blad1\"><table:table-row table:number-rows-repeated=\"3\">" + wide + deep + "</table:table-row>" + blank + "</table:table>").tables().getFirst();
        assertEquals(List.of(new Merge(1, 0, 1, 1), new Merge(1, 2, 3, 2), new Merge(2, 0, 2, 1), new Merge(3, 0, 3, 1), new Merge(4, 0, 4, 1)), table.merges());
    }

    @Test
    void repeatedCellsAndRows_standThereAsOften() throws Exception {
        var cell = "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        var table = read("<table:table table:name=\"Blad1\"><table:table-row table:number-rows-repeated=\"3\"/><table:table-row table:number-rows-repeated=\"2\">" + cell
                + "</table:table-row></table:table>").tables().getFirst();
        var cells = List.<Cell>of(new Cell.Text("x"), new Cell.Text("x"));
        assertEquals(List.of(new Row(4, cells, false, false), new Row(5, cells, false, false)), table.rows());
    }

    @Test
    void stylesOfColumnsRowsAndParents_strikeOut() throws Exception {
        var styles = "<office:automatic-styles><style:style style:name=\"gone\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
                + "<style:style style:name=\"child\" style:parent-style-name=\"gone\"/><style:style style:name=\"kept\" style:parent-style-name=\"gone\"><style:text-properties style:text-line-through-style=\"none\"/></style:style></office:automatic-styles>";
        var rows = new StringBuilder();
        for (var style : List.of("", " table:style-name=\"child\"", " table:style-name=\"kept\"")) {
            rows.append("<table:table-row><table:table-cell").append(style).append("><text:p>x</text:p></table:table-cell></table:table-row>");
        }
        var table = read(styles, "<table:table table:name=\"Blad1\"><table:table-column table:default-cell-style-name=\"gone\"/>" + rows + "</table:table>").tables().getFirst();
        assertEquals(List.of(true, true, false), table.rows().stream().map(Row::struck).toList());
    }

    @Test
    void mergedCellsHideWhatTheyCover() throws Exception {
        var table = read("<table:table table:name=\"Blad1\"><table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>x</text:p></table:table-cell>"
                + "<table:covered-table-cell><text:p>oud</text:p></table:covered-table-cell></table:table-row></table:table>").tables().getFirst();
        assertEquals(new Table("Blad1", false, List.of(new Row(1, List.of(new Cell.Text("x")), false, false)), List.of(new Merge(1, 0, 2, 1))), table);
    }

    @Test
    void formerChangesAndSheetsOfOtherFiles_areNoSheets() throws Exception {
        var row = "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>";
        var tables = read("<table:tracked-changes><table:table table:name=\"weg\">" + row + "</table:table></table:tracked-changes><table:table table:name=\"Blad1\">" + row
                + "</table:table><table:table table:name=\"'file:///x'#Blad1\"><table:table-source/>" + row + "</table:table>").tables();
        assertEquals(List.of("Blad1"), tables.stream().map(Table::name).toList());
    }

    private static String value(String type, String value, String text) {
        return "<table:table-cell office:value-type=\"%s\" %s><text:p>%s</text:p></table:table-cell>".formatted(type, value.isEmpty() ? "" : "office:" + value, text);
    }

    private Row row(String cells) throws Exception {
        return read("<table:table table:name=\"Blad1\"><table:table-row>" + cells + "</table:table-row></table:table>").tables().getFirst().rows().getFirst();
    }

    private Spreadsheet read(String tables) throws Exception {
        return read("", tables);
    }

    private Spreadsheet read(String styles, String tables) throws Exception {
        var file = folder.resolve("list.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            write(zip, "content.xml", HEAD + styles + "<office:body><office:spreadsheet>" + tables + "</office:spreadsheet></office:body></office:document-content>");
        }
        return SpreadsheetReader.read(file);
    }

    private static void write(ZipOutputStream zip, String part, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Cell number(String number) {
        return Cell.Number.of(new BigDecimal(number));
    }
}
