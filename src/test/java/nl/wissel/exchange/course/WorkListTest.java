package nl.wissel.exchange.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.text.Language;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WorkListTest {
    @TempDir
    private Path folder;

    @Test
    void aYearHasItsCamerasByQuarterAndSite_withWhatIsDoneFilledIn() throws Exception {
        var tables = SpreadsheetReader.read(dutch().written(new WorkPeriod.Year(2027))).tables();

        var rows = tables.getFirst().rows();
        assertEquals("Werklijst City: 2027", rows.getFirst().cell(0).text());
        assertEquals(List.of("Gedaan", "1", "van 3"), texts(rows.get(2)));
        assertEquals(List.of("camera-id", "naam", "merk", "model", "cameratype", "locatie", "adres", "afdeling", "gepland in", "gepland product", "gepland bedrag",
                "vervangen op", "vervangen door", "betaald", "opmerkingen"), texts(rows.get(3)));
        assertEquals(List.of("A1", "Gate", "Hikvision", "DS-2CD2143", "", "Zoo", "", "Parks", "2027-K1", "outdoor bullet", "1000"), texts(rows.get(4)));
        assertEquals(List.of("A2", "Pond", "Hikvision", "DS-2CD2143", "", "Zoo", "", "Parks", "2027-K1", "", "", "2027-02-03", "", "950", "by night"), texts(rows.get(5)));
        assertEquals("B1", rows.get(6).cell(0).text());
        assertEquals(List.of(false, false, true), tables.stream().map(table -> table.hidden()).toList());
    }

    @Test
    void allThatIsOpenLeavesOutWhatIsDoneAndHasNoQuarter() {
        var project = City.project();

        var open = WorkList.of(new WorkPeriod.Open(), project, City.findings(project));

        assertEquals(List.of("A1", "B1", "E1"), open.lines().stream().map(line -> line.camera().id()).toList());
    }

    @Test
    void onlyWhatIsToBeFilledInIsUnlocked_andAProductMayBeAnother() throws Exception {
        try (var stream = Files.newInputStream(new Paper(folder, Language.EN, City.project()).written(new WorkPeriod.Year(2027))); var book = new XSSFWorkbook(stream)) {
            var sheet = book.getSheetAt(0);
            assertEquals(IntStream.range(0, 11).boxed().toList(), IntStream.range(0, 15).filter(column -> sheet.getRow(5).getCell(column).getCellStyle().getLocked()).boxed().toList());
            assertEquals(List.of(true, false, true), List.of(sheet.getProtect(), book.getSheetAt(1).getProtect(), book.getSheetAt(2).getProtect()));
            assertEquals(List.of("L6:L8 false", "M6:M8 true", "N6:N8 false", "O6:O8 false"), sheet.getDataValidations().stream()
                    .map(rule -> rule.getRegions().getCellRangeAddress(0).formatAsString() + " " + (rule.getValidationConstraint().getValidationType() == ValidationType.LIST)).toList());
            assertEquals(DataValidation.ErrorStyle.WARNING, sheet.getDataValidations().get(1).getErrorStyle());
            assertEquals("The day on which the camera was replaced, such as 31-12-2027. Empty: not replaced yet.", sheet.getDataValidations().getFirst().getPromptBoxText());
            assertEquals("COUNTA(L6:L8)", sheet.getRow(2).getCell(1).getCellFormula());
        }
    }

    private Paper dutch() {
        return new Paper(folder, Language.NL, City.project());
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
