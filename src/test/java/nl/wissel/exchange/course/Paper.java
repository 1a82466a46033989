package nl.wissel.exchange.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.wissel.project.Project;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A list of work that goes out as a file, is filled in, and is read again.
record Paper(Path folder, Language language, Project project) {

    Path written(WorkPeriod period) throws UnwritableFile {
        var file = folder.resolve("work.xlsx");
        WorkbookWriter.write(WorkList.of(period, project, City.findings(project)).workbook(project, Texts.of(language)), file);
        return file;
    }

    /// The list of 2027 as it comes back.
    Spreadsheet back(Consumer<Pen> filling) throws UnwritableFile, UnreadableFile, IOException {
        var file = written(new WorkPeriod.Year(2027));
        try (var stream = Files.newInputStream(file); var book = new XSSFWorkbook(stream)) {
            filling.accept(new Pen(book, book.getSheetAt(0)));
            try (var out = Files.newOutputStream(folder.resolve("back.xlsx"))) {
                book.write(out);
            }
        }
        return SpreadsheetReader.read(folder.resolve("back.xlsx"));
    }

    /// Fills in cells.
    record Pen(XSSFWorkbook book, XSSFSheet sheet) {
        private static final int FIRST = 5;

        Pen put(String place, Object value) {
            var at = new CellReference(place);
            var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
            var cell = row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol());
            cell.setCellStyle(sheet.getRow(FIRST).getCell(at.getCol()).getCellStyle());
            // POI leaves text that stands in the cell itself where it is
            cell.setBlank();
            switch (value) {
                case LocalDate day -> cell.setCellValue(day);
                case Number number -> cell.setCellValue(number.doubleValue());
                case String text when text.isEmpty() -> { }
                default -> cell.setCellValue(value.toString());
            }
            return this;
        }
    }
}
