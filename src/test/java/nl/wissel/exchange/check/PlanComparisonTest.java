package nl.wissel.exchange.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.wissel.exchange.PlanSamples;
import nl.wissel.exchange.json.PlanJson;
import nl.wissel.plan.Planner;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nl.wissel.exchange.Tables.row;
import static nl.wissel.exchange.Tables.spreadsheet;
import static nl.wissel.exchange.Tables.table;
import static nl.wissel.exchange.check.Difference.Kind.FIGURE;
import static nl.wissel.exchange.check.Difference.Kind.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PlanComparisonTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aPlanAsItWasWritten_hasNoDifferences() throws Exception {
        assertEquals(List.of(), compare(planJson()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"spend\" : 200000, \"writeOff\"        | \"spend\" : 200001, \"writeOff\"       | plan.spend         |              | 2000.00    | 2000.01",
        "\"exposure\" : 120                      | \"exposure\" : 121                     | plan.exposure      |              | 120        | 121",
        "\"cap\" : 210000                        | \"cap\" : null                         | years.cap          | 2027         | 2100.00    | none",
        "\"cap\" : null, \"spend\" : 200000      | \"cap\" : 0, \"spend\" : 200000        | departments.cap    | Traffic 2027 | none       | 0.00",
        "\"hours\" : 0, \"capacity\" : null },   | \"hours\" : 0.5, \"capacity\" : null }, | quarters.hours    | 2027-Q2      | 0          | 0.5",
        "\"cost\" : 80000, \"writeOff\" : 40000  | \"cost\" : 79999, \"writeOff\" : 40000 | cameras.cost       | A            | 800.00     | 799.99",
        "\"writeOff\" : 0 }                      | \"writeOff\" : 0.5 }                   | cameras.writeOff   | B            | 0.00       | 0.005",
        "\"product\" : \"dome\", \"cost\" : 80000, \"writeOff\" : 0 | \"product\" : \"PTZ\", \"cost\" : 80000, \"writeOff\" : 0 | cameras.product | B | dome | PTZ",
        "\"id\" : \"D\"                          | \"id\" : \"E\"                         | outside            | D            | listed     | ",
        "\"bound\" : 260000                      | \"bound\" : 264001                     | plan.bound         |              | <= 2640.00 | 2640.01",
        "\"gap\" : 0.01538462                    | \"gap\" : 0.0153                       | plan.gap           |              | 0.01538462 | 0.0153",
        "\"mediumBound\" : 21                    | \"mediumBound\" : 22                   | plan.mediumBound   |              | <= 21      | 22"})
    void aFigureThatIsNotAsItShouldBe_isADifference(String written, String changed, String name, @Nullable String place, String expected, @Nullable String found)
            throws Exception {
        var first = compare(planJson().replaceFirst(Pattern.quote(written), changed.replace("$", ""))).getFirst();

        assertEquals(new Difference(FIGURE, name, place == null ? "" : place, expected, found), first);
    }

    @Test
    void aCameraMovedToAnotherQuarter_changesTheFiguresThatFollow() throws Exception {
        // B beside A in 2027-Q1: one visit and two quarters less
        var differences = compare(planJson().replace("\"id\" : \"B\", \"quarter\" : \"2027-Q3\"", "\"id\" : \"B\", \"quarter\" : \"2027-Q1\""));

        assertEquals(List.of("plan.objective", "plan.exposure", "plan.exposureCost", "plan.spend", "years.spend", "departments.spend",
                "quarters.hours", "quarters.hours", "plan.bound", "plan.gap"), differences.stream().map(Difference::name).toList());
    }

    @Test
    void rulesThatDoNotHold_areDifferences() throws Exception {
        var rules = compare(planJson().replace(
                "{ \"id\" : \"B\", \"quarter\" : \"2027-Q3\"", "{ \"id\" : \"C\", \"quarter\" : \"2027-Q2\"},{ \"id\" : \"a \", \"quarter\" : \"2027-Q4\"},"
                + "{ \"id\" : \"X\", \"quarter\" : \"2027-Q4\"},{ \"id\" : \"B\", \"quarter\" : \"soon\""))
                .stream().filter(difference -> difference.kind() == RULE).toList();

        assertEquals(List.of(new Difference(RULE, "camera-once", "cameras[2]", "cameras[0]", "a "),
                new Difference(RULE, "quarter", "cameras[4] B", "2027-Q3", "soon"),
                new Difference(RULE, "unknown-camera", "X", null, "X")), rules);
    }

    @Test
    void aCapThatIsExceeded_isNamedInEuros() throws Exception {
        var rules = compare(planJson().replace("\"cameras\" : [", "\"cameras\" : [ { \"id\" : \"C\", \"quarter\" : \"2027-Q4\" },"))
                .stream().filter(difference -> difference.kind() == RULE).toList();

        assertEquals(List.of(new Difference(RULE, "city-cap", "2027", "<= 2100.00", "3000.00")), rules);
    }

    @Test
    void aScheduleInAWorkbook_isComparedByItsColumns() throws Exception {
        var plan = spreadsheet(table("Vervangingsplanning", row("Vervangingsplanning van de stad"), row("Kwartaal", "Camera-ID", "Product", "Kosten", "Restant boekwaarde"),
                row("2027-K1", "a", "dome", 800, 399), row("2027 K3", "B", "PTZ", 800.01, ""), row("", "", "", 1600.01, 399)),
                table("Niet gepland", row("camera-id"), row("C"), row("D")));

        assertEquals(List.of(new Difference(FIGURE, "cameras.writeOff", "A", "400.00", "399.00"), new Difference(FIGURE, "cameras.product", "B", "dome", "PTZ"),
                new Difference(FIGURE, "cameras.cost", "B", "800.00", "800.01")), compare(plan));
    }

    @Test
    void aCameraThatTheWorkbookDoesNotName_isADifference() throws Exception {
        var plan = spreadsheet(table("Replacement schedule", row("camera id", "quarter", "product"), row("A", "2027-Q1", "dome"), row("C", "", "")));

        assertEquals(List.of(new Difference(FIGURE, "unscheduledCameras", "B", "listed", null)), compare(plan));
    }

    @Test
    void aFileThatIsNoPlan_saysWhatWasExpected() throws Exception {
        assertEquals(UnreadablePlan.Reason.NO_SCHEDULE, assertThrows(UnreadablePlan.class, () -> compare(spreadsheet(table("Blad1", row("x"))))).reason());
        assertEquals(UnreadablePlan.Reason.NO_COLUMNS,
                assertThrows(UnreadablePlan.class, () -> compare(spreadsheet(table("Replacement schedule", row("camera id"))))).reason());
        assertEquals(UnreadablePlan.Reason.NO_CAMERAS, assertThrows(UnreadablePlan.class, () -> compare("{}")).reason());
        var broken = assertThrows(UnreadablePlan.class, () -> compare("{\n\"plan\": nonsense}"));
        assertEquals(UnreadablePlan.Reason.NOT_JSON, broken.reason());
        assertEquals("2:9", broken.place());
        assertEquals(UnreadableFile.Reason.MISSING, assertThrows(UnreadableFile.class, () -> PlanFile.read(folder.resolve("none.xlsx"))).reason());
    }

    @Test
    void checkJson_hasEveryKey() throws Exception {
        var result = PlanComparison.compare(read(planJson().replace("\"exposure\" : 120", "\"exposure\" : 121")), PlanSamples.findings());
        var bytes = new ByteArrayOutputStream();
        CheckJson.write(bytes, result);

        assertEquals("""
                { "differences" : [
                 { "kind" : "figure", "name" : "plan.exposure", "place" : "", "expected" : "120", "found" : "121" }
                ], "figures" : { "unscheduled" : 1, "medium" : 21, "objective" : 264000, "exposure" : 120, "exposureCost" : 24000, \
                "spend" : 200000, "writeOff" : 40000, "moveCost" : 0 } }
                """, bytes.toString(StandardCharsets.UTF_8));
    }

    private List<Difference> compare(String json) throws Exception {
        return PlanComparison.compare(read(json), PlanSamples.findings()).differences();
    }

    private static List<Difference> compare(Spreadsheet plan) throws Exception {
        return PlanComparison.compare(WorkbookPlan.read(plan), PlanSamples.findings()).differences();
    }

    private StatedPlan read(String json) throws Exception {
        return PlanFile.read(Files.writeString(folder.resolve("plan.json"), json));
    }

    private static String planJson() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PlanJson.write(bytes, PlanSamples.project(new Planner.Proof(260_000, 21)), PlanSamples.findings(), Texts.of(Language.EN));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
