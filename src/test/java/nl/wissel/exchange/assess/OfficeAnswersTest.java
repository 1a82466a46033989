package nl.wissel.exchange.assess;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.Samples;
import nl.wissel.exchange.LibreOffice;
import nl.wissel.exchange.assess.AssessRemark.Kind;
import nl.wissel.flow.Workflow;
import nl.wissel.inventory.Camera.Assessment;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.Inventory;
import nl.wissel.project.Project;
import nl.wissel.screening.Registers;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.wissel.exchange.LibreOffice.number;
import static nl.wissel.exchange.LibreOffice.text;
import static nl.wissel.exchange.LibreOffice.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// A department fills its workbook in with LibreOffice, driven by a macro, and sends it back. Needs `soffice`.
@Tag("office")
class OfficeAnswersTest {
    private static final Workflow WORKFLOW = new Workflow(Registers.bundled(), (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    });

    @TempDir
    private Path folder;

    private final Project project = WORKFLOW.empty("city", new Quarter(2027, 1)).with(new Inventory(List.of(
            Samples.camera("000123").brand("Hikvision").model("DS-2CD2146G2-I").department("Parken").site("Vondelpark").price("412.50").installed("2019-03-12").build(),
            Samples.camera("P-2").brand("Dahua").department("Parken").build(),
            Samples.camera("P-3").brand("Hikvision").department("Parken").build(),
            Samples.camera("P-4").brand("Hikvision").department("Parken").build(),
            Samples.camera("P-5").brand("Hikvision").department("Parken").build()), List.of(), List.of()));

    @Test
    void aWorkbookThatIsFilledInComesBackWithEveryAnswer() throws Exception {
        var product = project.catalogue().products().getFirst().name();
        var back = filled(Language.NL,
                text("B4", "beheerder"), text("M7", "later"), text("N7", "2028-K1"), text("O7", "2029-K4"), number("P7", "1512.75"), text("Q7", product), text("R7", "na de verbouwing"),
                text("M8", "ja"), typed("N8", "2028-07-01"), text("M9", "nee"), text("R9", "monument"),
                text("M10", "weg"), text("N10", "1-7-2028"), text("O10", "31 december 2029"), text("P10", "€ 1.234,50"), text("R10", "sloop"), text("M11", "later"));

        var answers = Answers.read(List.of(back), project);

        assertEquals(List.of(new AssessRemark(Kind.LATER_WITHOUT_DATE, "back.xlsx", "Camera’s", "M11", "P-5", "later", "")), answers.remarks());
        assertEquals(List.of(
                answer("000123", new Assessment(Feasible.LATER, new Quarter(2028, 1), new Quarter(2029, 4), null, new Euros(151_275), "na de verbouwing"), product, 7),
                answer("P-2", new Assessment(Feasible.YES, new Quarter(2028, 3), null, null, null, ""), "", 8),
                answer("P-3", new Assessment(Feasible.NO, null, null, null, null, "monument"), "", 9),
                answer("P-4", new Assessment(Feasible.REMOVE, new Quarter(2028, 3), new Quarter(2029, 4), null, new Euros(123_450), "sloop"), "", 10),
                answer("P-5", new Assessment(Feasible.YES, null, null, null, null, ""), "", 11)), answers.answers());
        assertEquals("5", back.tables().getFirst().rows().get(2).cell(1).text(), "the progress count is live");
    }

    @Test
    void whatIsKnownIsLockedAndWhatIsTamperedWithIsReportedLineByLine() throws Exception {
        var saysSo = "  If sheet.isProtected() And locked(sheet, \"C7\") And Not locked(sheet, \"M7\") Then sheet.getCellRangeByName(\"B4\").String = \"locked\"";
        var back = filled(Language.EN, saysSo, text("M7", "yes"), "  sheet.unprotect(\"\")", text("C8", "Axis"), text("A9", "P-9"), text("M9", "yes"), text("M10", "perhaps"));

        var answers = Answers.read(List.of(back), project);

        assertEquals(List.of(List.of(Kind.LOCKED_CHANGED, "C8", "P-2"), List.of(Kind.UNKNOWN_CAMERA, "A9", "P-9"), List.of(Kind.WRONG_VALUE, "M10", "P-4"),
                List.of(Kind.ROW_MISSING, "", "P-3")), answers.remarks().stream().map(remark -> List.<Object>of(remark.kind(), remark.place(), remark.camera())).toList());
        assertEquals("locked", answers.answers().getFirst().by());
    }

    private static Answer answer(String id, Assessment answered, String product, int row) {
        return new Answer(id, answered, product, "beheerder", "back.xlsx", "Camera’s!" + row);
    }

    private Spreadsheet filled(Language language, String... steps) throws Exception {
        var book = DepartmentBook.all(project, WORKFLOW.findings(project), Texts.of(language)).getFirst();
        var sent = folder.resolve("sent.xlsx");
        WorkbookWriter.write(book.workbook(), sent);
        return SpreadsheetReader.read(new LibreOffice(folder).filled(sent, steps));
    }
}
