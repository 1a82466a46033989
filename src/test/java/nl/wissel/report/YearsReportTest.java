package nl.wissel.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.exchange.check.Difference;
import nl.wissel.exchange.check.PlanComparison;
import nl.wissel.exchange.check.PlanFile;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Baseline;
import nl.wissel.project.Project;
import nl.wissel.screening.Registers;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// [SmallPlan], adopted on 15 December 2026: Sport does C1 and C2 in 2027 for 1780 and pays a visit of 110 in 2028, the others do C3 and C4 in 2028 for 3228.
///
/// C1 was done in 2027-Q1 for 1300 all in, C2 was not; C4 is planned for 2028-Q2 since. So of 2027 remain 1300 for C1 and 560 + 100 for C2 with its visit:
/// Sport comes to 1960. In 2028-Q2 C3 and C4 are 1998 + 900 and Dam 330, the visit to Hal still 110.
class YearsReportTest {
    private static final Workflow WORKFLOW = new Workflow(Registers.bundled(), (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    });

    @TempDir
    private Path folder;

    private final Project project = course();

    private static Project course() {
        var adopted = SmallPlan.project(SmallPlan.plan());
        var findings = SmallPlan.findings(adopted);
        var baseline = Baseline.of(LocalDate.of(2026, 12, 15), "BD-14", findings.preparation().problem(), Objects.requireNonNull(findings.plan()));
        var done = adopted.with(adopted.course().adopting(baseline).recording(Map.of("C1", new Actual(LocalDate.of(2027, 2, 3), "", Euros.of(1300), "")))
                .asOf(LocalDate.of(2027, 5, 10)));
        var quarters = new HashMap<>(SmallPlan.plan().quarters());
        quarters.put("C4", new Quarter(2028, 2));
        return done.withPlanned(new Planner.Outcome(new Plan(quarters), null, Duration.ZERO, 1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void progressStandsByYearAndDepartmentInLiveFormulas(Language language) throws Exception {
        var sheet = write(project, language).getSheet(language == Language.NL ? "Voortgang" : "Progress");
        var all = language == Language.NL ? "Alle afdelingen" : "All departments";
        var total = language == Language.NL ? "Totaal" : "Total";

        assertEquals(List.of("2026-12-15", "BD-14", "2027-05-10"), List.of(shown(sheet, 2, 1), shown(sheet, 3, 1), shown(sheet, 4, 1)));
        assertEquals(List.of(List.of(all, 2027.0, 2.0, 1.0, 2.0, 1780.0, 1300.0, 1960.0, 180.0), List.of(all, 2028.0, 2.0, 0.0, 2.0, 3338.0, 0.0, 3338.0, 0.0),
                List.of(total, "", 4.0, 1.0, 4.0, 5118.0, 1300.0, 5298.0, 180.0)), rows(sheet, 8, 11, 9));
        assertEquals(List.of(List.of("Sport", 2027.0, 2.0, 1.0, 2.0, 1780.0, 1300.0, 1960.0, 180.0), List.of("Sport", 2028.0, 0.0, 0.0, 0.0, 110.0, 0.0, 110.0, 0.0),
                List.of(SmallPlan.TRAFFIC, 2028.0, 2.0, 0.0, 2.0, 3228.0, 0.0, 3228.0, 0.0)), rows(sheet, 14, 17, 9));
        assertEquals(List.of("Sport", "C2", language == Language.NL ? "2027-K1" : "2027-Q1", language == Language.NL ? "2027-K1" : "2027-Q1"), rows(sheet, 20, 21, 4).getFirst());
    }

    @Test
    void theReplacementsSayWhatIsDone_andNeitherThatNorAPassedPinIsAPin() throws Exception {
        var sheet = write(project, Language.EN).getSheet("Replacement schedule");

        assertEquals("Replaced on", shown(sheet, 0, 14));
        assertEquals(List.of("C1 2027-02-03", "C2 ", "C3 ", "C4 "), rowsOf(sheet).stream().map(row -> shown(sheet, row, 0) + " " + shown(sheet, row, 14)
                + (shown(sheet, row, 8).isEmpty() ? "" : " " + shown(sheet, row, 8))).toList());
    }

    @Test
    void scenariosStandSideBySide_withLiveTotalsAndDifferences() throws Exception {
        var later = new HashMap<>(SmallPlan.plan().quarters());
        later.remove("C3");
        var base = SmallPlan.project(SmallPlan.plan());
        var both = base.with(base.scenarios().copying(0, "Later")).withPlanned("Later", new Planner.Outcome(new Plan(later), null, Duration.ZERO, 1));

        var sheet = write(both, Language.EN).getSheet("Scenarios");

        assertEquals(List.of(List.of("", "Base (plan)", "Later")), rows(sheet, 2, 3, 3));
        // without C3 (1998) and the visit to Dam (330)
        assertEquals(List.of(List.of("2027", 1780.0, 1780.0), List.of("2028", 3338.0, 1010.0), List.of("Total", 5118.0, 2790.0)), rows(sheet, 5, 8, 3));
        assertEquals(List.of(List.of("2027", 0.0, 0.0), List.of("2028", 0.0, -2328.0), List.of("Total", 0.0, -2328.0)), rows(sheet, 10, 13, 3));
        assertEquals(List.of(List.of("2027", 2000.0, 2000.0), List.of("2028", 3000.0, 3000.0)), rows(sheet, 15, 17, 3));
        assertEquals("SUM(C6:C7)", sheet.getRow(7).getCell(2).getCellFormula());
        assertEquals("C7-B7", sheet.getRow(11).getCell(2).getCellFormula());
    }

    @Test
    void everyFormula_computesToTheValueStoredBesideIt() throws Exception {
        var book = write(project.with(project.scenarios().copying(0, "Later")), Language.NL);
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        for (var name : List.of("Voortgang", "Scenario’s")) {
            for (var row : book.getSheet(name)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertEquals(cell.getNumericCellValue(), evaluator.evaluate(cell).getNumberValue(), 1e-6, name + " " + cell.getAddress() + " " + cell);
                    }
                }
            }
        }
    }

    @Test
    void withoutABaselineAndWithOneScenarioThereAreNoSuchSheets() throws Exception {
        var book = write(SmallPlan.project(SmallPlan.plan()), Language.EN);

        assertEquals(9, book.getNumberOfSheets());
        assertEquals(14, book.getSheet("Replacement schedule").getRow(0).getLastCellNum());
    }

    @Test
    void checkFindsTheFiguresOfAWorkbookWithThem() throws Exception {
        var file = folder.resolve("plan.xlsx");
        var both = project.with(project.scenarios().copying(0, "Later"));
        var findings = WORKFLOW.findings(both);
        WORKFLOW.report(both, findings, Texts.of(Language.NL), file);

        assertEquals(List.<Difference>of(),
                PlanComparison.compare(PlanFile.read(file), findings).differences().stream().filter(difference -> difference.kind() == Difference.Kind.FIGURE).toList());
    }

    private XSSFWorkbook write(Project written, Language language) throws Exception {
        var file = folder.resolve("plan.xlsx");
        WORKFLOW.report(written, WORKFLOW.findings(written), Texts.of(language), file);
        try (var stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    private static List<Integer> rowsOf(XSSFSheet sheet) {
        var rows = new ArrayList<Integer>();
        for (var row = 1; row <= sheet.getLastRowNum(); row++) {
            rows.add(row);
        }
        return rows;
    }

    private static String shown(XSSFSheet sheet, int row, int column) {
        var cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }

    private static List<List<Object>> rows(XSSFSheet sheet, int first, int end, int columns) throws IOException {
        var rows = new ArrayList<List<Object>>();
        for (var number = first; number < end; number++) {
            var row = new ArrayList<Object>();
            for (var column = 0; column < columns; column++) {
                row.add(value(sheet.getRow(number).getCell(column)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object value(Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK ? "" : cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : (Object) cell.getNumericCellValue();
    }
}
