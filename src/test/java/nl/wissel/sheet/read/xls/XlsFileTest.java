package nl.wissel.sheet.read.xls;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.read.SpreadsheetReader;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class XlsFileTest {
    private final HSSFWorkbook book = new HSSFWorkbook();

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        book.close();
    }

    @Test
    void everyKindOfCell_isReadAsInXlsx() throws Exception {
        var row = book.createSheet("Blad1").createRow(2);
        row.createCell(0).setCellValue("\u00A0Café\u200B ");
        row.createCell(1).setCellValue(1664.3);
        styled(row.createCell(2), "dd-mm-yyyy").setCellValue(LocalDate.of(2019, 3, 12));
        styled(row.createCell(3), "0%").setCellValue(-0.03);
        styled(row.createCell(4), "000000").setCellValue(123);
        row.createCell(5).setCellValue(false);
        row.createCell(6).setCellErrorValue(FormulaError.REF);
        styled(row.createCell(8), "hh:mm").setCellValue(0.25);
        var cells = List.of(new Cell.Text("Café"), number("1664.3"), new Cell.Day(LocalDate.of(2019, 3, 12)), new Cell.Number(new BigDecimal("-0.03"), "-3%"),
                new Cell.Number(new BigDecimal("123"), "000123"), new Cell.Text("FALSE"), new Cell.Error("#REF!"), Cell.Blank.BLANK, number("0.25"));
        var file = saved();
        assertEquals(new Spreadsheet(file, "xls", List.of(new Table("Blad1", false, List.of(new Row(3, cells, false, false)), List.of()))),
                SpreadsheetReader.read(file));
    }

    @Test
    void formulas_giveTheResultInTheFile() throws Exception {
        var row = book.createSheet("Blad1").createRow(0);
        row.createCell(0).setCellFormula("\"a\"&\"b\"");
        row.createCell(1).setCellFormula("1+2");
        row.createCell(2).setCellFormula("1=1");
        row.createCell(3).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertEquals(List.of(new Cell.Text("ab"), number("3"), new Cell.Text("TRUE"), new Cell.Error("#DIV/0!")), firstRow().cells());
    }

    @Test
    void numbersThatAreStoredShort_areRead() throws Exception {
        var row = book.createSheet("Blad1").createRow(0);
        for (int column = 0; column < 3; column++) {
            row.createCell(column).setCellValue(column + 0.5);
        }
        assertEquals(List.of(number("0.5"), number("1.5"), number("2.5")), firstRow().cells());
    }

    @Test
    void sheetsRowsAndStrikes_areMarked() throws Exception {
        var sheet = book.createSheet("Blad1");
        sheet.createRow(0).createCell(0).setCellValue("x");
        sheet.getRow(0).setZeroHeight(true);
        var struck = struck();
        whole(sheet.createRow(1), struck);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
        book.createSheet("Oud").createRow(0).createCell(0).setCellValue("y");
        book.setSheetHidden(1, true);
        assertEquals(List.of(
                new Table("Blad1", false, List.of(new Row(1, List.of(new Cell.Text("x")), true, false),
                        new Row(2, List.of(new Cell.Text("x"), new Cell.Text("x")), false, true)), List.of(new Merge(1, 0, 2, 2))),
                new Table("Oud", true, List.of(new Row(1, List.of(new Cell.Text("y")), false, false)), List.of())),
                SpreadsheetReader.read(saved()).tables());
    }

    @Test
    void reading_leavesTheFileAsItWas() throws Exception {
        book.createSheet("Blad1").createRow(0).createCell(0).setCellValue("x");
        var file = saved();
        var bytes = Files.readAllBytes(file);
        SpreadsheetReader.read(file);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private HSSFCell styled(HSSFCell cell, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private HSSFCellStyle struck() {
        var style = book.createCellStyle();
        // the fifth font on have numbers that leave one out
        for (int i = 0; i < 3; i++) {
            var font = book.createFont();
            font.setStrikeout(true);
            style.setFont(font);
        }
        return style;
    }

    private static void whole(HSSFRow row, HSSFCellStyle style) {
        for (int column = 0; column < 2; column++) {
            var cell = row.createCell(column);
            cell.setCellValue("x");
            cell.setCellStyle(style);
        }
    }

    private Row firstRow() throws Exception {
        return SpreadsheetReader.read(saved()).tables().getFirst().rows().getFirst();
    }

    private Path saved() throws Exception {
        var file = folder.resolve("book.xls");
        try (var stream = Files.newOutputStream(file)) {
            book.write(stream);
        }
        return file;
    }

    private static Cell number(String number) {
        return Cell.Number.of(new BigDecimal(number));
    }
}
