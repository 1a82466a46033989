package nl.wissel.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.project.Intake;
import nl.wissel.project.IntakeNotes;
import nl.wissel.project.Project;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static nl.wissel.exchange.Tables.row;
import static nl.wissel.exchange.Tables.spreadsheet;
import static nl.wissel.exchange.Tables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PlanningWorkbookTest {
    private static final Project DEFAULTS = Project.withDefaults("city", new Quarter(2027, 1), Set.of("ndaa-889"));
    private static final Table CAMERAS = table("Camera's", row("nummer", "merk", "model", "oordeel", "vastgezet op"),
            row("C1", "Hikvision", "DS-2CD2143", "op een lijst", "2027-K3"), row("C2", "Axis", "P3245", "", ""));

    @Test
    void everySheet_isTakenIntoTheProject() throws UnreadableFile {
        var imported = read(spreadsheet(CAMERAS, table("AFDELINGEN", row("afdeling", 2027), row("Verkeer", 500)),
                table("locaties", row("locatie", "soort"), row("Dam", "straat")), table("Begroting", row("jaar", "plafond", "uren K2"), row(2027, 1000, 2)),
                table("Producten", row("product", "cameratypen", "materiaal", "uren"), row("dome X", "dome", 500, 2)),
                table("Instellingen", row("naam", "waarde"), row("startkwartaal", "2027-K2"), row("jaren", 2), row("overheveling", "ja"),
                        row("standaardproduct", "Dome x"))));

        var project = imported.project();
        assertEquals(List.of(), imported.errors());
        assertEquals(List.of("C1", "C2"), project.inventory().cameras().stream().map(Camera::id).toList());
        assertEquals(List.of("Dam"), project.inventory().sites().stream().map(Site::name).toList());
        assertEquals(new Budget(Map.of(2027, Euros.of(1000)), Map.of("Verkeer", Map.of(2027, Euros.of(500))), Map.of(new Quarter(2027, 2), 120), true),
                project.budget());
        assertEquals(new Horizon(new Quarter(2027, 2), 2), project.settings().horizon());
        assertEquals("dome X", project.catalogue().defaultProduct());
        assertEquals(Set.of("ndaa-889"), project.activeLists());
        // 15 settings, four of them stated, and the start quarter is one of those
        assertEquals(List.of(new Assumption(Assumption.Kind.DEFAULT_SETTINGS, "", "", 11)), assumptions(project));
    }

    @Test
    void aPlainInventory_takesEverythingElseFromTheDefaults() throws UnreadableFile {
        var imported = read(spreadsheet(table("Blad1", row("nummer", "merk", "model"), row("C1", "Hikvision", "DS-2CD2143"))));

        var notes = new IntakeNotes(List.of(), List.of(), imported.reading().issues(), new Quarter(2027, 1), 14);
        assertEquals(DEFAULTS.with(imported.project().inventory()).with(Intake.NONE.with(notes)), imported.project());
        assertEquals(List.of(new Assumption(Assumption.Kind.DEFAULT_START, "", new Quarter(2027, 1), 1), new Assumption(Assumption.Kind.DEFAULT_SETTINGS, "", "", 14)),
                assumptions(imported.project()));
    }

    @Test
    void cameraSheets_areTheOneNamedSo_elseAllThatAreNotKnown() {
        var other = table("Gebouwen", row("x"));
        var sites = table("Sites", row("site"));

        assertEquals(List.of(CAMERAS), PlanningWorkbook.cameraSheets(spreadsheet(sites, CAMERAS, other)).tables());
        assertEquals(List.of(other), PlanningWorkbook.cameraSheets(spreadsheet(sites, other)).tables());
        assertEquals(List.of(sites), PlanningWorkbook.cameraSheets(spreadsheet(sites)).tables());
    }

    @Test
    void aSheetBesideCamerasThatWeDoNotKnow_isAWarning() throws UnreadableFile {
        var imported = read(spreadsheet(CAMERAS, table("Losse notities", row("x"))));

        assertEquals(List.of(new Issue(Issue.Level.WARNING, "Losse notities", 0, "", Problem.UNKNOWN_SHEET, "Losse notities", "")), imported.issues());
    }

    @Test
    void aDefaultProductThatIsNone_isAnErrorWithItsCell() throws UnreadableFile {
        var imported = read(spreadsheet(CAMERAS, table("Settings", row("name", "value"), row("default product", "periscope"))));

        assertEquals(List.of("Settings!2 value UNKNOWN_WORD periscope"), imported.errors().stream().map(PlanningWorkbookTest::line).toList());
    }

    @Test
    void aWrongValueInAPlanningColumnOfTheCameras_isAnErrorInAPlanningWorkbook() throws UnreadableFile {
        var imported = read(spreadsheet(table("Cameras", row("camera id", "brand", "model", "pinned to", "feasible"),
                row("C1", "Axis", "P3245", "2027-Q9", "perhaps"), row("C2", "Axis", "P3245", "", "yes"))));

        assertEquals(List.of("Cameras!2 pinned to NOT_A_QUARTER 2027-Q9", "Cameras!2 feasible UNKNOWN_WORD perhaps"),
                imported.errors().stream().map(PlanningWorkbookTest::line).sorted(Comparator.reverseOrder()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theTemplate_isReadBackWithoutAWord(Language language, @TempDir Path folder) throws UnreadableFile, UnwritableFile {
        var file = folder.resolve("template.xlsx");
        WorkbookWriter.write(Template.workbook(Texts.of(language), new Quarter(2028, 1)), file);
        var imported = read(SpreadsheetReader.read(file));

        assertEquals(List.of(), imported.errors());
        assertEquals(List.of(), imported.issues());
        assertEquals(List.of(), imported.reading().issues());
        assertEquals(List.of(), assumptions(imported.project()));
        assertEquals(Project.withDefaults("city", new Quarter(2028, 1), Set.of("ndaa-889")), imported.project());
    }

    @Test
    void aFileWithoutCameras_cannotBeRead() {
        assertThrows(UnreadableFile.class, () -> read(spreadsheet(table("Budget", row("year"), row(2027)), table("Sites", row("site"), row("Dam")))));
    }

    private static Imported read(Spreadsheet spreadsheet) throws UnreadableFile {
        return PlanningWorkbook.read(spreadsheet, InventoryReader.propose(PlanningWorkbook.cameraSheets(spreadsheet)), DEFAULTS);
    }

    private static List<Assumption> assumptions(Project project) {
        return project.intake().notes().assumptions(project.settings().horizon().start());
    }

    private static String line(Issue issue) {
        return issue.sheet() + "!" + issue.row() + " " + issue.column() + " " + issue.problem() + " " + issue.found();
    }
}
