package nl.wissel.sheet.read.xlsx;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.read.SpreadsheetReader;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class XlsxFileTest {
    private final XSSFWorkbook book = new XSSFWorkbook();

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        book.close();
    }

    @Test
    void dates_areDaysAndTimesStayNumbers() throws Exception {
        cell(0).setCellValue(LocalDate.of(2019, 3, 12));
        style(0, "dd-mm-yyyy");
        cell(1).setCellValue(0.5);
        style(1, "hh:mm");
        assertEquals(List.of(new Cell.Day(LocalDate.of(2019, 3, 12)), Cell.Number.of(new BigDecimal("0.5"))), cells());
    }

    @Test
    void datesSince1904_areTheSameDays() throws Exception {
        book.getCTWorkbook().getWorkbookPr().setDate1904(true);
        // 12 March 2019 is day 43,536 since 1900; counting from 1904 begins 1,462 days later
        cell(0).setCellValue(42_074);
        style(0, "yyyy-mm-dd");
        assertEquals(List.of(new Cell.Day(LocalDate.of(2019, 3, 12))), cells());
    }

    @Test
    void leadingZerosOfAFormat_areShown() throws Exception {
        cell(0).setCellValue(123);
        style(0, "000000");
        assertEquals(List.of(new Cell.Number(new BigDecimal("123"), "000123")), cells());
    }

    @Test
    void truthsAndErrors_areReadInBothLanguages() throws Exception {
        cell(0).setCellValue(true);
        cell(1).setCellErrorValue(FormulaError.NA.getCode());
        cell(2).setCellValue("#VERW!");
        assertEquals(List.of(new Cell.Text("TRUE"), new Cell.Error("#N/A"), new Cell.Error("#VERW!")), cells());
    }

    @Test
    void formulas_giveTheResultInTheFile_orSayThatThereIsNone() throws Exception {
        cell(0).setCellFormula("\"a\"&\"b\"");
        cell(0).setCellValue("ab");
        cell(1).setCellFormula("0.1+0.2");
        cell(1).setCellValue(0.1 + 0.2);
        cell(2).setCellFormula("SUM(A1:B1)");
        assertEquals(List.of(new Cell.Text("ab"), Cell.Number.of(new BigDecimal("0.3")), new Cell.Error("=SUM(A1:B1)")), cells());
    }

    @Test
    void text_losesWhatNobodySees() throws Exception {
        cell(0).setCellValue("\u00A0Axis\u200B\u00A0P3245\nrood_x000D__x0007_ ");
        cell(1).setCellValue("\u00A0\u200B");
        var rich = new XSSFRichTextString("x y");
        rich.applyFont(0, 1, book.createFont());
        cell(2).setCellValue(rich);
        assertEquals(List.of(new Cell.Text("Axis P3245 rood"), Cell.Blank.BLANK, new Cell.Text("x y")), cells());
    }

    @Test
    void rowStruckThroughInEveryCell_isStruck() throws Exception {
        var struck = book.createCellStyle();
        var font = book.createFont();
        font.setStrikeout(true);
        struck.setFont(font);
        var whole = sheet().createRow(0);
        cell(whole, 0, struck);
        cell(whole, 1, struck);
        var partly = sheet().createRow(1);
        cell(partly, 0, struck);
        cell(partly, 1, book.createCellStyle());
        assertEquals(List.of(true, false), table().rows().stream().map(Row::struck).toList());
    }

    @Test
    void hiddenRowsAndSheets_areMarked() throws Exception {
        cell(0).setCellValue("x");
        sheet().getRow(0).setZeroHeight(true);
        book.createSheet("Oud");
        book.setSheetHidden(1, true);
        var tables = SpreadsheetReader.read(saved()).tables();
        assertTrue(tables.get(0).rows().getFirst().hidden());
        assertEquals(List.of(false, true), tables.stream().map(Table::hidden).toList());
    }

    @Test
    void mergedCells_areBlocksWithNumbersAsShown() throws Exception {
        cell(0).setCellValue("Stadsdeel");
        sheet().addMergedRegion(new CellRangeAddress(0, 2, 0, 1));
        assertEquals(List.of(new Merge(1, 0, 3, 1)), table().merges());
    }

    @Test
    void blankRowsAndFormattedCells_areLeftOut() throws Exception {
        cell(0).setCellValue("x");
        sheet().createRow(1).createCell(3).setCellStyle(book.createCellStyle());
        sheet().createRow(5).createCell(1).setCellValue("y");
        assertEquals(List.of(new Row(1, List.of(new Cell.Text("x")), false, false),
                new Row(6, List.of(Cell.Blank.BLANK, new Cell.Text("y")), false, false)), table().rows());
    }

    private XSSFSheet sheet() {
        return book.getNumberOfSheets() == 0 ? book.createSheet("Blad1") : book.getSheetAt(0);
    }

    private XSSFCell cell(int column) {
        var row = sheet().getRow(0) == null ? sheet().createRow(0) : sheet().getRow(0);
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    private static void cell(XSSFRow row, int column, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue("x");
        cell.setCellStyle(style);
    }

    private void style(int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell(column).setCellStyle(style);
    }

    private List<Cell> cells() throws Exception {
        return table().rows().getFirst().cells();
    }

    private Table table() throws Exception {
        return SpreadsheetReader.read(saved()).tables().getFirst();
    }

    private Path saved() throws Exception {
        var file = folder.resolve("book.xlsx");
        try (var stream = Files.newOutputStream(file)) {
            book.write(stream);
        }
        return file;
    }
}
