package nl.wissel.exchange.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wissel.Samples;
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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A department fills its workbook in with LibreOffice, driven by a macro, and sends it back. Needs `soffice`.
@Tag("office")
class OfficeAnswersTest {
    private static final Workflow WORKFLOW = new Workflow(Registers.bundled(), (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    });

    /// Opens, does the given steps with `sheet`, saves as xlsx, and ends.
    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Fill(source As String, target As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = &quot;Hidden&quot;
              hidden(0).Value = True
              Dim document, sheet
              document = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
              sheet = document.Sheets.getByIndex(0)
            STEPS
              document.calculateAll()
              Dim saved(0) As New com.sun.star.beans.PropertyValue
              saved(0).Name = &quot;FilterName&quot;
              saved(0).Value = &quot;Calc MS Excel 2007 XML&quot;
              document.storeToURL(target, saved())
              document.close(True)
              StarDesktop.terminate()
            End Sub
            Function locked(sheet, cell As String) As Boolean
              locked = sheet.getCellRangeByName(cell).CellProtection.IsLocked
            End Function
            </script:module>
            """;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
            <library:element library:name="Module1"/>
            </library:library>
            """;

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

    private static String text(String cell, String text) {
        return "  sheet.getCellRangeByName(\"%s\").String = \"%s\"".formatted(cell, text);
    }

    /// As with the keyboard: what looks like a date becomes one.
    private static String typed(String cell, String text) {
        return "  sheet.getCellRangeByName(\"%s\").FormulaLocal = \"%s\"".formatted(cell, text);
    }

    private static String number(String cell, String number) {
        return "  sheet.getCellRangeByName(\"%s\").Value = %s".formatted(cell, number);
    }

    private Spreadsheet filled(Language language, String... steps) throws Exception {
        var book = DepartmentBook.all(project, WORKFLOW.findings(project), Texts.of(language)).getFirst();
        var sent = folder.resolve("sent.xlsx");
        var back = folder.resolve("back.xlsx");
        WorkbookWriter.write(book.workbook(), sent);
        run(String.join("\n", steps), sent, back);
        return SpreadsheetReader.read(back);
    }

    /// LibreOffice fills a new profile with libraries of its own: the macro is put in after that.
    private void run(String steps, Path source, Path target) throws IOException, InterruptedException {
        office("--terminate_after_init");
        var library = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        Files.writeString(library.resolve("Module1.xba"), MACRO.replace("STEPS", steps.replace("\"", "&quot;")));
        Files.writeString(library.resolve("script.xlb"), LIBRARY);
        office("macro:///Standard.Module1.Fill(%s,%s)".formatted(source.toUri(), target.toUri()));
        assertTrue(Files.exists(target), () -> "LibreOffice saved nothing: " + log());
    }

    private void office(String wish) throws IOException, InterruptedException {
        var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--norestore", wish)
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(office.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not finish");
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("office.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
