package nl.wissel.plan.course;

import java.time.LocalDate;
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
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Budget;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.DepartmentUse;
import nl.wissel.plan.CheckedPlan.Placed;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Preparation.Outside;
import nl.wissel.plan.Problem.SiteVisit;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.Problem.Window;
import nl.wissel.plan.Terms;
import nl.wissel.plan.course.Standing.Amount;
import nl.wissel.plan.course.Standing.Late;
import nl.wissel.plan.course.Standing.Line;
import nl.wissel.plan.course.Standing.Why;
import nl.wissel.plan.prepare.Preparer;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.risk.RiskScore;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static nl.wissel.Samples.camera;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Three domes at the Museumplein, of which C1 was replaced on 10 May 2027 for EUR 900, and what that does to a plan of two years from 2027-Q1.
/// A dome costs 605.00 hardware and 187.00 labour, a visit 385.00; in 2028 hardware is 2 % cheaper and labour 3 % dearer.
class CourseProblemTest {
    private static final Horizon HORIZON = new Horizon(new Quarter(2027, 1), 2);
    private static final Budget BUDGET = new Budget(Map.of(2027, Euros.of(2200)), Map.of(), Map.of(new Quarter(2027, 1), 60, new Quarter(2027, 2), 480), false);
    private static final Plan ADOPTED = new Plan(Map.of("C1", new Quarter(2027, 1), "C2", new Quarter(2027, 1), "C3", new Quarter(2028, 1)));
    private static final Baseline BASELINE = new Baseline(LocalDate.of(2026, 12, 15), "BD2026-014", ADOPTED, List.of());
    private static final Course COURSE = Course.NONE.adopting(BASELINE)
            .recording(Map.of("C1", new Actual(LocalDate.of(2027, 5, 10), "", Euros.of(900), "")));

    @Test
    void aDoneCamera_isPinnedWhereItWasDone_atWhatWasPaid_andPaysForNoVisit() {
        var problem = prepare(COURSE, dome("C1"), dome("C2"), dome("C3")).problem();

        var dome = new ReplacementCost("indoor dome", 120, 60_500, 18_700);
        assertEquals(List.of(new Task("C1", 0, 0, 50, ReplacementCost.paid("indoor dome", 120, Euros.of(900)), BookValue.NONE, new Window(0, 7), 1),
                new Task("C2", 1, 0, 50, dome, BookValue.NONE, new Window(1, 7), null),
                new Task("C3", 1, 0, 50, dome, BookValue.NONE, new Window(1, 7), null)), problem.tasks());
        assertEquals(List.of(new SiteVisit("Museumplein", 0, 0), new SiteVisit("Museumplein", 0, 38_500)), problem.sites());
        assertEquals(ADOPTED, problem.adopted());
        assertEquals(Arrays.asList(null, 480, null, null, null, null, null, null), problem.limits().minutes());
    }

    @Test
    void whatWasPaid_usesUpTheCapOfItsYear() {
        var problem = prepare(COURSE, dome("C1"), dome("C2"), dome("C3")).problem();

        // 2027: 900.00 paid + 792.00 + 385.00 = 2077.00; 2028: 592.90 + 192.61 + 396.55 = 1182.06
        var checked = PlanCheck.check(problem, plan("2027-Q2", "2027-Q3", "2028-Q1"));

        assertEquals(List.of(), checked.broken());
        assertEquals(List.of(new YearUse(2027, 220_000L, 207_700), new YearUse(2028, null, 118_206)), checked.years());
        assertEquals(List.of(new DepartmentUse("Parks", 2027, null, 207_700), new DepartmentUse("Parks", 2028, null, 118_206)), checked.departments());
        assertEquals(new Placed(new Quarter(2027, 2), "indoor dome", 90_000, 0), checked.cameras().get("C1"));
        // exposure 50 · (1 + 2 + 4) = 350; C1 and C2 stand elsewhere than adopted: 2 · 25.00
        assertEquals(new PlanFigures(0, 0, 350, 70_000, 325_906, 0, 5_000), checked.figures());
    }

    @Test
    void whatIsLeftOfTheCap_isAllThatCanStillBeSpent() {
        var problem = prepare(COURSE, dome("C1"), dome("C2"), dome("C3")).problem();

        // 2077.00 and another 792.00
        var checked = PlanCheck.check(problem, plan("2027-Q2", "2027-Q3", "2027-Q3"));

        assertEquals(List.of(new BrokenRule(Rule.CITY_CAP, "2027", 220_000, 286_900)), checked.broken());
    }

    @Test
    void aDoneCameraPutElsewhere_andAnotherOnePutInAClosedQuarter_breakARule() {
        var checked = PlanCheck.check(prepare(COURSE, dome("C1"), dome("C2"), dome("C3")).problem(), plan("2027-Q3", "2027-Q1", "2028-Q1"));

        assertEquals(List.of(new BrokenRule(Rule.PIN, "C1", 1, 2), new BrokenRule(Rule.EARLIEST, "C2", 1, 0)), checked.broken());
    }

    @Test
    void whateverTheListSaysOfItByNow_aDoneCameraCounts() {
        var clear = camera("clear").type("dome").department("Parks").site("Museumplein").status(Camera.Status.REPLACED).build();

        var preparation = prepare(Course.NONE.recording(Map.of("clear", new Actual(LocalDate.of(2028, 1, 1), "Axis P3265", new Euros(80_001), ""))), clear);

        assertEquals(List.of(ReplacementCost.paid("Axis P3265", 120, new Euros(80_001))), preparation.problem().tasks().stream().map(Task::cost).toList());
        assertEquals(Map.of(), preparation.outside());
    }

    @Test
    void aCameraDoneOutsideTheHorizon_isListedAsReplaced() {
        var preparation = prepare(Course.NONE.recording(Map.of("C1", new Actual(LocalDate.of(2026, 12, 31), "", Euros.of(900), ""))), dome("C1"), dome("C2"));

        assertEquals(List.of("C2"), preparation.problem().tasks().stream().map(Task::cameraId).toList());
        assertEquals(Map.of("C1", Outside.REPLACED), preparation.outside());
    }

    @Test
    void whatWasPaidForCamerasThatAreNotInTheList_isTold() {
        var course = Course.NONE.recording(Map.of("X1", new Actual(LocalDate.of(2027, 1, 1), "", Euros.of(900), ""), "X2", new Actual(LocalDate.of(2027, 1, 1), "", Euros.of(50), "")));

        assertTrue(prepare(course, dome("C1")).assumptions().contains(new Assumption(Assumption.Kind.DONE_NOT_IN_LIST, "", Euros.of(950), 2)));
    }

    @Test
    void aPinThatHasPassed_bindsNobody() {
        var preparation = prepare(Course.NONE.asOf(LocalDate.of(2027, 4, 1)), dome("C1"), camera("C2").type("dome").pinned("2027-Q1").build(),
                camera("C3").type("dome").pinned("2027-Q2").build());

        assertEquals(Arrays.asList(null, null, 1), preparation.problem().tasks().stream().map(Task::pin).toList());
        assertTrue(preparation.assumptions().contains(new Assumption(Assumption.Kind.PASSED_PIN, "C2", new Quarter(2027, 1), 1)));
    }

    @Test
    void whenTheHorizonIsOver_nothingCanBePlanned() {
        var problem = prepare(Course.NONE.asOf(LocalDate.of(2031, 1, 1)), dome("C1")).problem();

        assertEquals(CheckedPlan.Unscheduled.EMPTY_WINDOW, PlanCheck.check(problem, Plan.EMPTY).unscheduled().get("C1"));
    }

    @Test
    void adoptedDoneAndExpected_standBesideEachOther_andWhoIsLateIsNamed() {
        var first = prepare(Course.NONE, dome("C1"), dome("C2"), dome("C3")).problem();
        // 2027: 2 · 792.00 + 385.00
        var baseline = Baseline.of(LocalDate.of(2026, 12, 15), "BD2026-014", first, PlanCheck.check(first, ADOPTED));
        assertEquals(new Baseline(LocalDate.of(2026, 12, 15), "BD2026-014", ADOPTED,
                List.of(new Baseline.Share("Parks", 2027, 2, new Euros(196_900)), new Baseline.Share("Parks", 2028, 1, new Euros(118_206)))), baseline);
        var now = prepare(COURSE, dome("C1"), dome("C2"), dome("C3"));

        var standing = Standing.of(baseline, COURSE, now, PlanCheck.check(now.problem(), plan("2027-Q2", "2027-Q3", "2028-Q1")));

        assertEquals(new Standing(new Quarter(2027, 2),
                List.of(new Line("Parks", 2027, new Amount(2, 196_900), new Amount(1, 90_000), new Amount(2, 207_700)),
                        new Line("Parks", 2028, new Amount(1, 118_206), new Amount(0, 0), new Amount(1, 118_206))), 2, 1,
                List.of(new Late("C2", "Parks", new Quarter(2027, 1), new Quarter(2027, 3), Why.PLANNED_ANEW))), standing);
        assertEquals(new Line("", 0, new Amount(3, 315_106), new Amount(1, 90_000), new Amount(3, 325_906)), standing.total());
    }

    @Test
    void aLateCamera_hasItsReason() {
        var now = prepare(COURSE, dome("C1"), dome("C2"));
        var notPlannedAgain = Standing.of(BASELINE, COURSE, now, PlanCheck.check(now.problem(), ADOPTED));
        var noRoom = Standing.of(BASELINE, COURSE.asOf(LocalDate.of(2028, 5, 1)), now, PlanCheck.check(now.problem(), Plan.EMPTY));

        assertEquals(List.of(new Late("C2", "Parks", new Quarter(2027, 1), new Quarter(2027, 1), Why.TO_PLAN_AGAIN)), notPlannedAgain.late());
        assertEquals(List.of(new Late("C2", "Parks", new Quarter(2027, 1), null, Why.NO_ROOM), new Late("C3", "", new Quarter(2028, 1), null, Why.NOT_IN_PLAN)), noRoom.late());
    }

    private static Camera dome(String id) {
        return camera(id).type("dome").department("Parks").site("Museumplein").build();
    }

    private static Plan plan(String first, String second, String third) {
        return new Plan(Map.of("C1", Quarter.parse(first).orElseThrow(), "C2", Quarter.parse(second).orElseThrow(), "C3", Quarter.parse(third).orElseThrow()));
    }

    /// All of concern at risk 50, but the one that is clear.
    private static Preparation prepare(Course course, Camera... cameras) {
        var verdicts = new HashMap<String, Verdict>();
        var scores = new HashMap<String, RiskScore>();
        for (var camera : cameras) {
            verdicts.put(camera.id(), camera.id().equals("clear") ? new Verdict.Clear("", List.of()) : new Verdict.OfConcern("Hikvision", List.of(), List.of()));
            scores.put(camera.id(), new RiskScore(50, List.of()));
        }
        return Preparer.prepare(new Inventory(List.of(cameras), List.of(), List.of()), new Screening(verdicts), new RiskAssessment(scores, Map.of()),
                new Terms(HORIZON, Policy.DEFAULT, BUDGET, Catalogue.DEFAULT, Map.of(), PriceLevel.DEFAULT, VisitPrices.DEFAULT), course);
    }
}
