package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wissel.cost.Product;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Horizon;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Table;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static nl.wissel.exchange.Tables.row;
import static nl.wissel.exchange.Tables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

class PlanningRowsTest {
    private static final Horizon HORIZON = new Horizon(new Quarter(2027, 1), 5);

    private final Remarks remarks = new Remarks();

    @Test
    void departments_haveACapUnderEachYear() {
        var rows = DepartmentRows.read(tables(PlanningSheet.DEPARTMENTS, table("Afdelingen",
                row("Afdeling", "Kostenplaats", 2027, "2028"),
                row("Verkeer", "4100", 120000.50, ""),
                row("Parken", "", 0, "€ 1.250,-"))), remarks);

        assertEquals(new DepartmentRows(List.of(new Department("Verkeer", "4100"), new Department("Parken", "")),
                Map.of("Verkeer", Map.of(2027, new Euros(12_000_050)), "Parken", Map.of(2027, Euros.ZERO, 2028, Euros.of(1250)))), rows);
        assertNothingRemarked();
    }

    @Test
    void aDepartmentThatStandsTwice_isAnErrorNamingTheFirstRow() {
        DepartmentRows.read(tables(PlanningSheet.DEPARTMENTS, table("Departments", row("department"), row("Traffic"), row(" traffic"))), remarks);

        assertEquals(List.of(error("Departments", 3, "department", Problem.DUPLICATE_ID, " traffic", "Departments!2")), remarks.errors());
    }

    @Test
    void sites_areReadWithWordsInEitherLanguage() {
        var sites = SiteRows.read(tables(PlanningSheet.SITES, table("Locaties",
                row("locatie", "afdeling", "soort", "bezoekkosten", "vitaal", "vroegst", "uiterlijk", "breedtegraad", "lengtegraad"),
                row("Museumplein", "Cultuur", "straat", 400, "ja", LocalDate.of(2027, 2, 1), "2028-K4", 52.357, 4.881),
                row("IJtunnel", "", "Tunnel", "", "no", "", LocalDate.of(2028, 12, 30), "", ""))), remarks);

        assertEquals(List.of(
                new Site("Museumplein", "Cultuur", Site.Kind.STREET, Euros.of(400), true, new Quarter(2027, 2), new Quarter(2028, 4),
                        new Camera.Coordinates(52.357, 4.881)),
                new Site("IJtunnel", "", Site.Kind.TUNNEL, null, false, null, new Quarter(2028, 3), null)), sites);
        assertNothingRemarked();
    }

    @Test
    void aWrongWordNumberOrQuarter_isAnErrorWithItsCell() {
        SiteRows.read(tables(PlanningSheet.SITES, table("Sites",
                row("Site", "Kind", "Visit cost", "Vital", "Deadline", "Latitude"),
                row("A", "bridge", -5, "perhaps", "2028-Q5", 152))), remarks);

        assertEquals(List.of(
                error("Sites", 2, "Vital", Problem.UNKNOWN_WORD), error("Sites", 2, "Kind", Problem.UNKNOWN_WORD),
                error("Sites", 2, "Visit cost", Problem.OUT_OF_BOUNDS), error("Sites", 2, "Deadline", Problem.NOT_A_QUARTER),
                error("Sites", 2, "Latitude", Problem.OUT_OF_BOUNDS)), withoutValues(remarks.errors()));
    }

    @Test
    void budget_hasACapAYearAndHoursAQuarter_blankIsNoCap() {
        var rows = BudgetRows.read(tables(PlanningSheet.BUDGET, table("Budget",
                row("hours Q1", "year", "CAP", "hours Q2", "hours Q3", "hours Q4"),
                row(480, 2027, 1200000, 412.51, 0, ""),
                row("", 2028, "", "", "", ""))), HORIZON, remarks);

        // 412.51 h = 24,750.6 minutes
        assertEquals(new BudgetRows(Map.of(2027, Euros.of(1_200_000)),
                Map.of(new Quarter(2027, 1), 28_800, new Quarter(2027, 2), 24_751, new Quarter(2027, 3), 0)), rows);
        assertNothingRemarked();
    }

    @Test
    void aYearOutsideThePlan_isAWarning() {
        BudgetRows.read(tables(PlanningSheet.BUDGET, table("Budget", row("year", "cap"), row(2026, 100))), HORIZON, remarks);

        assertEquals(List.of(new Issue(Issue.Level.WARNING, "Budget", 2, "year", Problem.OUT_OF_BOUNDS, "2026", "2027 .. 2031")), remarks.issues());
    }

    @Test
    void products_haveTypesAndConditionsBetweenSemicolons() {
        var products = ProductRows.read(tables(PlanningSheet.PRODUCTS, table("Producten",
                row("product", "cameratypen", "fabrikant", "materiaal", "uren", "levensduur", "voldoet aan"),
                row("Axis P32", "dome; binnendome", "Axis", 612.5, "2,5", 8, "mensenrechten;geen cloud"),
                row("Bosch", "PTZ", "", 3500, 6, "", ""))), remarks);

        assertEquals(List.of(
                new Product("Axis P32", List.of("dome", "binnendome"), "Axis", new Euros(61_250), new BigDecimal("2.5"), 8,
                        List.of("mensenrechten", "geen cloud")),
                new Product("Bosch", List.of("PTZ"), "", Euros.of(3500), new BigDecimal("6"), 7, List.of())), products);
        assertNothingRemarked();
    }

    @Test
    void aRequiredValueThatIsBlank_isAnError() {
        ProductRows.read(tables(PlanningSheet.PRODUCTS, table("Products", row("product", "camera types", "hardware", "hours"), row("A", "dome", "", 2))), remarks);

        assertEquals(List.of(error("Products", 2, "hardware", Problem.MISSING_VALUE)), withoutValues(remarks.errors()));
    }

    @Test
    void aRequiredColumnThatIsAbsent_isAnErrorAtTheHeader() {
        assertEquals(List.of(), tables(PlanningSheet.PRODUCTS, table("Products", row("product", "hours"), row("A", 2))));

        assertEquals(List.of(error("Products", 1, "camera types / cameratypen, hardware / materiaal", Problem.MISSING_VALUE)), withoutValues(remarks.errors()));
    }

    @Test
    void aSheetWithoutAHeader_andAColumnWeDoNotKnow_areWarnings() {
        tables(PlanningSheet.SITES, table("Sites", row("hello", "world")));
        tables(PlanningSheet.SITES, table("Sites", row("site", "colour"), row("A", "red")));

        assertEquals(List.of(error("Sites", 1, "", Problem.NO_PLANNING_HEADER), error("Sites", 1, "colour", Problem.UNUSED_COLUMN)),
                withoutValues(remarks.issues()));
        assertEquals(List.of(), remarks.errors());
    }

    @Test
    void anErrorValueInACell_isAnError() {
        BudgetRows.read(tables(PlanningSheet.BUDGET, table("Budget", row("year", "cap"), row(2027, new Cell.Error("#REF!")))), HORIZON, remarks);

        assertEquals(List.of(error("Budget", 2, "cap", Problem.CELL_ERROR, "#REF!", "")), remarks.errors());
    }

    private List<PlanningTable> tables(PlanningSheet sheet, Table table) {
        return PlanningTable.of(table, sheet, remarks).stream().toList();
    }

    private void assertNothingRemarked() {
        assertEquals(List.of(), remarks.errors());
        assertEquals(List.of(), remarks.issues());
    }

    private static List<Issue> withoutValues(List<Issue> issues) {
        return issues.stream().map(issue -> error(issue.sheet(), issue.row(), issue.column(), issue.problem())).toList();
    }

    private static Issue error(String sheet, int row, String column, Problem problem) {
        return error(sheet, row, column, problem, "", "");
    }

    private static Issue error(String sheet, int row, String column, Problem problem, String found, String expected) {
        return new Issue(Issue.Level.WARNING, sheet, row, column, problem, found, expected);
    }
}
