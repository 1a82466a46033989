package nl.wissel.plan.prepare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.cost.VisitPrices;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Preparation.Outside;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.plan.Problem.SiteVisit;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.Problem.Window;
import nl.wissel.plan.Terms;
import nl.wissel.plan.course.Course;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.risk.RiskScore;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static nl.wissel.Samples.camera;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PreparerTest {
    private static final Horizon HORIZON = new Horizon(new Quarter(2027, 3), 1);
    private static final Budget SOME = new Budget(Map.of(2027, Euros.of(1000)), Map.of(), Map.of(), false);

    @Test
    void prepare_ofAFullyDescribedCamera_makesItsTask() {
        var preparation = prepare(List.of(), camera("C1").type("dome").department("Parks").site("Museumplein").installed("2024-07-01")
                .price("1000").lifeYears(7).assessment(assessment("2027-Q4", "2028-Q1", null)).build());

        // q = 28 - 12 = 16; 1000.00 · 16 / 28 = 571.43
        assertEquals(List.of(new Task("C1", 0, 0, 50, new ReplacementCost("indoor dome", 120, 60_500, 18_700), new BookValue(57_143, 16),
                new Window(1, 2), null)), preparation.problem().tasks());
        assertEquals(List.of(new SiteVisit("Museumplein", 0, 38_500)), preparation.problem().sites());
        assertEquals(List.of("Parks"), preparation.problem().departments());
        assertEquals(PriceLevel.DEFAULT.indices(2), preparation.problem().indices());
    }

    @Test
    void prepare_plansOnlyWhatIsOfConcernAndInUse_andSaysWhyNotTheOthers() {
        var preparation = prepare(List.of(), camera("C1").build(), camera("C2").status(Camera.Status.REPLACED).build(),
                camera("C3").status(Camera.Status.REMOVED).build(), camera("C4").assessment(answer(Camera.Feasible.NO)).build(),
                camera("C5").assessment(answer(Camera.Feasible.REMOVE)).build(), camera("C6").assessment(answer(Camera.Feasible.LATER)).build(),
                camera("verify").build(), camera("verify-gone").status(Camera.Status.REMOVED).build(), camera("clear").build());

        assertEquals(List.of("C1", "C6"), preparation.problem().tasks().stream().map(Task::cameraId).toList());
        assertEquals(Map.of("C2", Outside.REPLACED, "C3", Outside.REMOVED, "C4", Outside.NOT_FEASIBLE, "C5", Outside.TO_BE_REMOVED),
                preparation.outside());
        assertAssumed(new Assumption(Assumption.Kind.TO_VERIFY_LEFT_OUT, "verify", "", 1), preparation);
    }

    @Test
    void site_isTheSameInAnyCaseAndSpacing_andNoSiteIsOneOfItsOwn() {
        var preparation = prepare(List.of(), camera("C1").site("Museumplein  Noord").build(), camera("C2").build(),
                camera("C3").site(" museumplein noord").build(), camera("C4").build());

        assertEquals(List.of(0, 1, 0, 2), preparation.problem().tasks().stream().map(Task::site).toList());
        assertEquals(List.of("Museumplein  Noord", "C2", "C4"), preparation.problem().sites().stream().map(SiteVisit::name).toList());
        assertAssumed(new Assumption(Assumption.Kind.OWN_SITE, "", "", 2), preparation);
    }

    @Test
    void department_ofASite_isThatOfMostOfItsPlannedCameras_tiesByName() {
        var preparation = prepare(List.of(), camera("C1").site("A").department("Traffic").build(),
                camera("C2").site("A").department("Parks").build(), camera("C3").site("A").build(),
                camera("clear").site("A").department("Traffic").build());

        assertEquals(List.of("Parks", "Traffic"), preparation.problem().departments());
        assertEquals(0, preparation.problem().sites().getFirst().department());
        assertEquals(List.of(1, 0, 0), preparation.problem().tasks().stream().map(Task::department).toList());
        assertAssumed(new Assumption(Assumption.Kind.SITE_DEPARTMENT, "A", "Parks", 1), preparation);
        assertAssumed(new Assumption(Assumption.Kind.CAMERA_DEPARTMENT, "C3", "Parks", 1), preparation);
    }

    @Test
    void sitesSheet_outweighsEveryGuess() {
        var sheet = new Site("a", "Traffic", Site.Kind.BUILDING, Euros.of(200), false, Quarter.parse("2028-Q1").orElseThrow(), null, null);
        var preparation = prepare(List.of(sheet), camera("C1").site("A").department("Parks").build());

        assertEquals(List.of(new SiteVisit("A", 1, 22_000)), preparation.problem().sites());
        assertEquals(new Window(2, 3), preparation.problem().tasks().getFirst().window());
    }

    @Test
    void kindOfSite_fromItsName_setsThePriceOfAVisit_andIsNoted() {
        var preparation = prepare(List.of(), camera("C1").site("IJtunnel").build(), camera("C2").site("Stadhuis").build(),
                camera("C3").site("Dam").build());

        assertEquals(List.of(275_000L, 16_500L, 38_500L), preparation.problem().sites().stream().map(SiteVisit::visitCents).toList());
        assertAssumed(new Assumption(Assumption.Kind.SITE_TUNNEL, "IJtunnel", Euros.of(2500), 1), preparation);
        assertAssumed(new Assumption(Assumption.Kind.SITE_BUILDING, "Stadhuis", Euros.of(150), 1), preparation);
        assertAssumed(new Assumption(Assumption.Kind.SITE_STREET, "Dam", Euros.of(350), 1), preparation);
    }

    @Test
    void window_runsFromTheLatestStartToTheEarliestDeadline_withinTheHorizon() {
        assertEquals(new Window(0, 3), window(camera("C1").assessment(assessment("2020-Q1", "2035-Q1", null)).build()));
        // a contract that ends on 31 March frees the next quarter, one that ends on 1 April the one after it
        assertEquals(new Window(3, 3), window(camera("C1").contractEnd("2028-03-31").build()));
        assertTrue(window(camera("C1").contractEnd("2028-04-02").build()).isEmpty());
        assertTrue(window(camera("C1").assessment(assessment("2028-Q1", "2027-Q4", null)).build()).isEmpty());
    }

    @Test
    void pin_isCountedFromTheStart_evenOutsideTheHorizon() {
        assertEquals(1, prepare(List.of(), camera("C1").pinned("2027-Q4").build()).problem().tasks().getFirst().pin());
        var outside = prepare(List.of(), camera("C1").pinned("2027-Q2").build()).problem().tasks().getFirst();
        assertEquals(-1, outside.pin());
        assertTrue(outside.choices().isEmpty());
    }

    @Test
    void cost_ofTheListItself_outweighsTheProduct() {
        var own = new Camera.Given(null, null, "", Euros.of(100), new BigDecimal("1"));
        assertEquals(new ReplacementCost("outdoor bullet", 60, 11_000, 9_350), cost(camera("C1").given(own).build()));
    }

    @Test
    void cost_thatADepartmentAssessed_isAllIn() {
        var assessed = new Camera.Assessment(null, null, null, null, Euros.of(999), "");
        assertEquals(new ReplacementCost("PTZ", 360, 99_900, 0), cost(camera("C1").type("PTZ").assessment(assessed).build()));
    }

    @Test
    void product_thatTheListNames_isTakenIgnoringCase() {
        var given = new Camera.Given(null, null, "THERMAL", null, null);
        assertEquals("thermal", cost(camera("C1").type("dome").given(given).build()).product());
    }

    @Test
    void product_thatNobodyKnows_isNotedAndTakenByType_unlessPriceAndHoursAreGiven() {
        var preparation = prepare(List.of(), camera("C1").type("dome").given(new Camera.Given(null, null, "X9", null, null)).build());
        assertEquals("indoor dome", preparation.problem().tasks().getFirst().cost().product());
        assertAssumed(new Assumption(Assumption.Kind.UNKNOWN_PRODUCT, "C1", "X9", 1), preparation);

        var complete = new Camera.Given(null, null, "X9", Euros.of(100), BigDecimal.ONE);
        assertEquals("X9", cost(camera("C1").type("dome").given(complete).build()).product());
    }

    @Test
    void gaps_areNotedWithTheirCount() {
        var preparation = prepare(List.of(), camera("C1").build(), camera("C2").type("?").installed("2024-01-01").price("10").build());
        assertAssumed(new Assumption(Assumption.Kind.DEFAULT_PRODUCT, "", "outdoor bullet", 2), preparation);
        assertAssumed(new Assumption(Assumption.Kind.ESTIMATED_PRICES, "", "", 2), preparation);
        assertAssumed(new Assumption(Assumption.Kind.NO_BOOK_VALUE, "C1", "", 1), preparation);
        assertAssumed(new Assumption(Assumption.Kind.DEFAULT_LIFE, "C2", "7", 1), preparation);
        assertAssumed(new Assumption(Assumption.Kind.NO_DEPARTMENT, "", "", 2), preparation);
    }

    @Test
    void noBudget_becomesAHundredAndTenPercentOfTheNeed_spreadByQuarters_roundedUp() {
        // two bullets at one street: 2 · (93,500 + 32,725) + 38,500 = 290,950 cents; · 1.1 / 2 = 1,600.225 euro a half
        var preparation = prepare(Budget.NONE, List.of(), camera("C1").site("A").build(), camera("C2").site("A").build());

        assertEquals(new Budget(Map.of(2027, Euros.of(2000), 2028, Euros.of(2000)), Map.of(), Map.of(), false), preparation.budget());
        assertEquals(List.of(200_000L, 200_000L), preparation.problem().limits().cityCents());
        assertAssumed(new Assumption(Assumption.Kind.DEFAULT_CITY_CAP, "2027-2028", Euros.of(2000), 2), preparation);
    }

    @Test
    void caps_standByIndex_andTheirAbsenceIsNoCap() {
        var budget = new Budget(Map.of(2028, Euros.of(7), 2031, Euros.of(9)), Map.of("parks", Map.of(2027, Euros.of(5))),
                Map.of(new Quarter(2027, 4), 60), true);
        var problem = prepare(budget, List.of(), camera("C1").department("Parks").build(), camera("C2").department("Traffic").build()).problem();

        assertEquals(List.of("Traffic", "parks"), problem.departments());
        assertEquals(new Limits(Arrays.asList(null, 700L), List.of(Arrays.asList(null, null), Arrays.asList(500L, null)),
                Arrays.asList(null, 60, null, null), true), problem.limits());
    }

    @Test
    void noCameras_makeAnEmptyProblem() {
        assertEquals(List.of(), prepare(Budget.NONE, List.of()).problem().tasks());
    }

    private static void assertAssumed(Assumption expected, Preparation preparation) {
        assertTrue(preparation.assumptions().contains(expected), () -> expected + " is not among " + preparation.assumptions());
    }

    private static Window window(Camera camera) {
        return prepare(List.of(), camera).problem().tasks().getFirst().window();
    }

    private static ReplacementCost cost(Camera camera) {
        return prepare(List.of(), camera).problem().tasks().getFirst().cost();
    }

    private static Camera.Assessment assessment(@Nullable String earliest, @Nullable String deadline, Camera.@Nullable Feasible feasible) {
        return new Camera.Assessment(feasible, quarter(earliest), quarter(deadline), null, null, "");
    }

    private static Camera.Assessment answer(Camera.Feasible feasible) {
        return assessment(null, null, feasible);
    }

    private static @Nullable Quarter quarter(@Nullable String text) {
        return text == null ? null : Quarter.parse(text).orElseThrow();
    }

    private static Preparation prepare(List<Site> sites, Camera... cameras) {
        return prepare(SOME, sites, cameras);
    }

    /// All of concern at risk 50, but those whose id says otherwise.
    private static Preparation prepare(Budget budget, List<Site> sites, Camera... cameras) {
        var verdicts = new HashMap<String, Verdict>();
        var scores = new HashMap<String, RiskScore>();
        for (var camera : cameras) {
            verdicts.put(camera.id(), camera.id().startsWith("verify") ? new Verdict.ToVerify("", List.of())
                    : camera.id().equals("clear") ? new Verdict.Clear("", List.of()) : new Verdict.OfConcern("Hikvision", List.of(), List.of()));
            scores.put(camera.id(), new RiskScore(50, List.of()));
        }
        return Preparer.prepare(new Inventory(List.of(cameras), sites, List.of()), new Screening(verdicts), new RiskAssessment(scores, Map.of()),
                new Terms(HORIZON, Policy.DEFAULT, budget, Catalogue.DEFAULT, Map.of(), PriceLevel.DEFAULT, VisitPrices.DEFAULT), Course.NONE);
    }
}
