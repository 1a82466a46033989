package nl.wissel.sheet.write.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Sheet.Choice;
import nl.wissel.sheet.write.Sheet.Layout;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WorkbookWriterTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindOfValue_isWhatExcelReads() throws Exception {
        var line = List.<Value>of(
                text("Café & <b> \"x\""),
                new Value.Number(new BigDecimal("1664.30"), Style.MONEY_CENTS),
                new Value.Day(LocalDate.of(2027, 7, 1), Style.DAY),
                new Value.Nothing(Style.HEADER),
                new Value.Nothing(Style.PLAIN));
        try (var book = written(sheet(List.of(line)))) {
            var row = book.getSheetAt(0).getRow(0);
            assertEquals("Café & <b> \"x\"", row.getCell(0).getStringCellValue());
            assertEquals(1664.3, row.getCell(1).getNumericCellValue());
            assertEquals("#,##0.00", row.getCell(1).getCellStyle().getDataFormatString());
            assertEquals(LocalDate.of(2027, 7, 1), row.getCell(2).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("yyyy-mm-dd", row.getCell(2).getCellStyle().getDataFormatString());
            assertEquals(CellType.BLANK, row.getCell(3).getCellType());
            assertEquals(4, row.getLastCellNum());
        }
    }

    @Test
    void dayBeforeTheCalendarOfExcel_isText() throws Exception {
        assertEquals("1899-12-30", firstCell(new Value.Day(LocalDate.of(1899, 12, 30), Style.DAY)).getStringCellValue());
    }

    @Test
    void textThatLooksLikeAFormula_staysText() throws Exception {
        var cell = firstCell(text("=1+1"));
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals("=1+1", cell.getStringCellValue());
    }

    @Test
    void textThatLooksLikeAnEscape_comesBackAsItWas() throws Exception {
        assertEquals("type_x0041_b", firstCell(text("type_x0041_b")).getStringCellValue());
    }

    @Test
    void charactersThatXmlForbids_areLeftOut() throws Exception {
        assertEquals("abc😀", firstCell(text("a\u0000b\u000Bc\uD83D\uDE00\uD83D")).getStringCellValue());
    }

    @Test
    void textLongerThanACellHolds_isCutBetweenCharacters() throws Exception {
        var longest = "x".repeat(32_766);
        assertEquals(longest, firstCell(text(longest + "😀")).getStringCellValue());
    }

    @Test
    void formula_keepsTheResultWeComputed_andComputesToTheSame() throws Exception {
        var lines = List.<List<Value>>of(
                List.of(text("a"), new Value.Number(new BigDecimal("100.10"), Style.MONEY_CENTS)),
                List.of(text("b"), new Value.Number(new BigDecimal("200.20"), Style.MONEY_CENTS)),
                List.of(text("a"), new Value.Number(new BigDecimal("300.30"), Style.MONEY_CENTS)),
                List.of(text("a"), new Value.Formula("SUMIFS(B1:B3,A1:A3,A4)", new BigDecimal("400.40"), Style.MONEY_TOTAL)));
        try (var book = written(new Sheet("Sums", List.of(), lines, Layout.PLAIN))) {
            var cell = book.getSheetAt(0).getRow(3).getCell(1);
            assertEquals("SUMIFS(B1:B3,A1:A3,A4)", cell.getCellFormula());
            assertEquals(400.4, cell.getNumericCellValue());
            assertEquals(400.4, book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue(), 1e-9);
        }
    }

    @Test
    void emptyLine_isAnEmptyRow() throws Exception {
        try (var book = written(sheet(List.of(List.of(text("a")), List.of(), List.of(text("b")))))) {
            assertEquals("b", book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void namesExcelRefuses_areMadeLegalAndDifferent() throws Exception {
        var longName = "Stadsdeel Noord: gebouwen/straten en pleinen";
        try (var book = written(named(longName), named(longName), named("a?b"), named("A?B"))) {
            assertEquals("Stadsdeel Noord- gebouwen-strat", book.getSheetName(0));
            assertEquals("Stadsdeel Noord- gebouwen-str 2", book.getSheetName(1));
            assertEquals("a-b", book.getSheetName(2));
            assertEquals("A-B 2", book.getSheetName(3));
        }
    }

    @Test
    void layout_freezesFiltersAndPrintsOnePageWide() throws Exception {
        var lines = List.of(List.of(text("title")), List.of(text("id"), text("price")), List.of(text("1"), text("2")));
        try (var book = written(new Sheet("List", List.of(12, 300), lines, new Layout(2, 1, 2, true, List.of())))) {
            var sheet = book.getSheetAt(0);
            assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(1, sheet.getPaneInformation().getVerticalSplitPosition());
            assertEquals("A2:B3", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(CellRangeAddress.valueOf("1:2"), sheet.getRepeatingRows());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(12 * 256, sheet.getColumnWidth(0));
            assertEquals(255 * 256, sheet.getColumnWidth(1));
        }
    }

    @Test
    void choices_standInTheRuleOrInAHiddenSheetWhenTooLong() throws Exception {
        var products = IntStream.rangeClosed(1, 40).mapToObj("product %d"::formatted).toList();
        var choices = List.of(new Choice(0, 2, 9, List.of("yes", "no")), new Choice(1, 2, 9, products), new Choice(2, 2, 9, List.of("a,b")));
        try (var book = written(new Sheet("Form", List.of(), List.of(List.of(text("x"))), new Layout(0, 0, 0, false, choices)))) {
            var rules = book.getSheetAt(0).getDataValidations();
            assertEquals("\"yes,no\"", rules.get(0).getValidationConstraint().getFormula1());
            assertEquals("A2:A9", rules.get(0).getRegions().getCellRangeAddress(0).formatAsString());
            assertEquals("_lists!$A$1:$A$40", rules.get(1).getValidationConstraint().getFormula1());
            assertEquals("_lists!$B$1:$B$1", rules.get(2).getValidationConstraint().getFormula1());
            assertEquals("product 40", book.getSheet("_lists").getRow(39).getCell(0).getStringCellValue());
            assertEquals(SheetVisibility.HIDDEN, book.getSheetVisibility(1));
        }
    }

    @Test
    void sameWorkbook_givesTheSameBytes() throws Exception {
        var workbook = new Workbook(List.of(sheet(List.of(List.of(text("a"))))));
        WorkbookWriter.write(workbook, folder.resolve("one.xlsx"));
        WorkbookWriter.write(workbook, folder.resolve("two.xlsx"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.xlsx")), Files.readAllBytes(folder.resolve("two.xlsx")));
    }

    private XSSFCell firstCell(Value value) throws IOException, UnwritableFile {
        try (var book = written(sheet(List.of(List.of(value))))) {
            return book.getSheetAt(0).getRow(0).getCell(0);
        }
    }

    private XSSFWorkbook written(Sheet... sheets) throws IOException, UnwritableFile {
        var file = folder.resolve("out.xlsx");
        WorkbookWriter.write(new Workbook(List.of(sheets)), file);
        try (InputStream stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    private static Sheet sheet(List<List<Value>> lines) {
        return new Sheet("Sheet", List.of(), lines, Layout.PLAIN);
    }

    private static Sheet named(String name) {
        return new Sheet(name, List.of(), List.of(List.of(text("x"))), Layout.PLAIN);
    }

    private static Value text(String text) {
        return new Value.Text(text, Style.PLAIN);
    }
}
