package nl.wissel.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.DepartmentUse;
import nl.wissel.plan.CheckedPlan.Placed;
import nl.wissel.plan.CheckedPlan.QuarterUse;
import nl.wissel.plan.CheckedPlan.Unscheduled;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Six cameras at two sites, two departments, eight quarters from 2027-Q3: three budget years of 2, 4 and 2 quarters.
///
/// Indices: hardware 1, 0.98, 0.9604; labour and visits 1, 1.03, 1.0609. Exposure price 200 cents, move price 2,500 cents.
class PlanCheckTest {
    private static final int PARKS = 0;
    private static final int TRAFFIC = 1;
    private static final ReplacementCost BULLET = new ReplacementCost("bullet", 210, 93_500, 32_725);
    private static final ReplacementCost DOME = new ReplacementCost("dome", 120, 60_500, 18_700);
    private static final ReplacementCost ASSESSED = new ReplacementCost("PTZ", 240, 199_999, 0);
    private static final Plan PLAN = plan(Map.of("C1", 0, "C2", 0, "C3", 3, "C4", 1, "C5", 6));

    private static ProblemBuilder sixCameras() {
        return new ProblemBuilder("2027-Q3", 2).department("Parks").department("Traffic")
                .site("Museumplein", PARKS, 38_500).site("Stadhuis", TRAFFIC, 16_500)
                .camera("C1", 0, PARKS, 60, BULLET, new BookValue(46_429, 13))
                .camera("C2", 0, TRAFFIC, 40, BULLET, BookValue.NONE)
                .camera("C3", 0, PARKS, 20, DOME, new BookValue(10_000, 3))
                .camera("C4", 1, TRAFFIC, 80, ASSESSED, new BookValue(99_999, 7))
                .camera("C5", 1, TRAFFIC, 10, BULLET, new BookValue(50_001, 8))
                .camera("C6", 1, TRAFFIC, 55, BULLET, BookValue.NONE)
                .adopted(plan(Map.of("C1", 0, "C2", 1, "C4", 1, "C5", 6, "C6", 2)));
    }

    /// Exactly at every cap: nothing is broken.
    private static ProblemBuilder tight() {
        return sixCameras().cap(0, 507_449L).cap(1, 118_206L).departmentCap(PARKS, 0, 164_725L).departmentCap(PARKS, 2, 0L).minutes(0, 420);
    }

    @Test
    void check_ofSixCameras_addsUpToTheCent() {
        var checked = PlanCheck.check(tight().build(), PLAN);

        // exposure: C3 20·3 + C4 80·1 + C5 10·6 + C6 unscheduled 55·8 = 60 + 80 + 60 + 440 = 640, · 200 = 128,000
        // spend: the years below, 507,449 + 118,206 + 142,020 = 767,675
        // write-off: the cameras below, 46,429 + 0 + 0 + 85,713 + 12,500 = 144,642
        // moved: C2 (was Q4), C3 (was not scheduled), C6 (is no more): 3 · 2,500
        assertEquals(new PlanFigures(1, 1 + 55, 640, 128_000, 767_675, 144_642, 7_500), checked.figures());
        assertEquals(128_000 + 767_675 + 144_642 + 7_500, checked.figures().objectiveCents());
        assertEquals(List.of(), checked.broken());
    }

    @Test
    void judge_ofSixCameras_isTheValueAndTheNumberOfBrokenRules() {
        var quarters = new int[] {0, 0, 3, 1, 6, 8};
        assertEquals(new PlanCheck.Verdict(new PlanFigures(1, 1 + 55, 640, 128_000, 767_675, 144_642, 7_500), 0),
                PlanCheck.judge(tight().build(), quarters));
        assertEquals(2, PlanCheck.judge(tight().cap(0, 507_448L).minutes(0, 419).build(), quarters).broken());
    }

    @Test
    void check_ofSixCameras_givesEachItsCashAndWriteOff() {
        assertEquals(Map.of(
                // y0: 93,500 + 32,725; write-off at once: all that is left
                "C1", new Placed(quarter(0), "bullet", 126_225, 46_429),
                "C2", new Placed(quarter(0), "bullet", 126_225, 0),
                // y1: 60,500 · 0.98 + 18,700 · 1.03 = 59,290 + 19,261; written off after three quarters
                "C3", new Placed(quarter(3), "dome", 78_551, 0),
                // y0, assessed: no labour; 99,999 · 6 / 7 = 85,713.4 down
                "C4", new Placed(quarter(1), "PTZ", 199_999, 85_713),
                // y2: 93,500 · 0.9604 = 89,797.4; 32,725 · 1.0609 = 34,717.95; 50,001 · 2 / 8 = 12,500.25 down
                "C5", new Placed(quarter(6), "bullet", 89_797 + 34_718, 12_500)), PlanCheck.check(tight().build(), PLAN).cameras());
    }

    @Test
    void check_ofSixCameras_paysEachVisitOnceASiteAndQuarter() {
        var checked = PlanCheck.check(tight().build(), PLAN);
        assertEquals(List.of(
                // C1 + C2 + one visit to Museumplein + C4 + a visit to Stadhuis = 126,225 · 2 + 38,500 + 199,999 + 16,500
                new YearUse(2027, 507_449L, 507_449),
                // C3 + a visit at 38,500 · 1.03 = 78,551 + 39,655
                new YearUse(2028, 118_206L, 118_206),
                // C5 + a visit at 16,500 · 1.0609 = 17,504.85 up = 124,515 + 17,505
                new YearUse(2029, null, 142_020)), checked.years());
        assertEquals(List.of(
                new QuarterUse(quarter(0), 420, 420, 2, 1), new QuarterUse(quarter(1), 240, null, 1, 1),
                new QuarterUse(quarter(2), 0, null, 0, 0), new QuarterUse(quarter(3), 120, null, 1, 1),
                new QuarterUse(quarter(4), 0, null, 0, 0), new QuarterUse(quarter(5), 0, null, 0, 0),
                new QuarterUse(quarter(6), 210, null, 1, 1), new QuarterUse(quarter(7), 0, null, 0, 0)), checked.quarters());
    }

    @Test
    void check_ofSixCameras_chargesTheCamerasDepartmentAndTheSitesDepartment() {
        assertEquals(List.of(
                // C1 + the visit to Museumplein; C2 stands there too but Traffic pays for it
                new DepartmentUse("Parks", 2027, 164_725L, 126_225 + 38_500),
                new DepartmentUse("Parks", 2028, null, 118_206),
                new DepartmentUse("Parks", 2029, 0L, 0),
                new DepartmentUse("Traffic", 2027, null, 126_225 + 199_999 + 16_500),
                new DepartmentUse("Traffic", 2028, null, 0),
                new DepartmentUse("Traffic", 2029, null, 142_020)), PlanCheck.check(tight().build(), PLAN).departments());
    }

    @Test
    void cityCap_oneCentOver_isBroken() {
        assertBroken(tight().cap(0, 507_448L), PLAN, new BrokenRule(CheckedPlan.Rule.CITY_CAP, "2027", 507_448, 507_449));
    }

    @Test
    void cityCap_ofZero_allowsNothing() {
        assertBroken(tight().cap(2, 0L), PLAN, new BrokenRule(CheckedPlan.Rule.CITY_CAP, "2029", 0, 142_020));
    }

    @Test
    void departmentCap_oneCentOver_isBroken() {
        assertBroken(tight().departmentCap(PARKS, 0, 164_724L), PLAN,
                new BrokenRule(CheckedPlan.Rule.DEPARTMENT_CAP, "Parks 2027", 164_724, 164_725));
    }

    @Test
    void hours_oneMinuteOver_areBroken() {
        assertBroken(tight().minutes(0, 419), PLAN, new BrokenRule(CheckedPlan.Rule.HOURS, "2027-Q3", 419, 420));
    }

    @Test
    void window_atItsFirstAndLastQuarter_holds() {
        assertBroken(sixCameras().window(2, 5), plan(Map.of("C6", 2)));
        assertBroken(sixCameras().window(2, 5), plan(Map.of("C6", 5)));
    }

    @Test
    void window_aQuarterEarlyOrLate_isBroken() {
        assertBroken(sixCameras().window(2, 5), plan(Map.of("C6", 1)), new BrokenRule(CheckedPlan.Rule.EARLIEST, "C6", 2, 1));
        assertBroken(sixCameras().window(2, 5), plan(Map.of("C6", 6)), new BrokenRule(CheckedPlan.Rule.DEADLINE, "C6", 5, 6));
    }

    @Test
    void pin_elsewhereOrNotAtAll_isBroken() {
        assertBroken(sixCameras().pin(3), plan(Map.of("C6", 3)));
        assertBroken(sixCameras().pin(3), plan(Map.of("C6", 4)), new BrokenRule(CheckedPlan.Rule.PIN, "C6", 3, 4));
        assertBroken(sixCameras().pin(3), Plan.EMPTY, new BrokenRule(CheckedPlan.Rule.PIN, "C6", 3, 8));
    }

    @Test
    void pin_outsideTheWindow_leavesTheCameraOutWithThatReason() {
        var checked = PlanCheck.check(sixCameras().window(2, 5).pin(6).build(), PLAN);
        assertEquals(Map.of("C6", Unscheduled.PIN_OUTSIDE_WINDOW), checked.unscheduled());
        assertEquals(List.of(), checked.broken());
    }

    @Test
    void emptyWindow_isTheReason_andNoRoomIsTheOther() {
        assertEquals(Map.of("C6", Unscheduled.EMPTY_WINDOW), PlanCheck.check(sixCameras().window(5, 4).build(), PLAN).unscheduled());
        assertEquals(Map.of("C6", Unscheduled.NO_ROOM), PlanCheck.check(sixCameras().build(), PLAN).unscheduled());
    }

    @Test
    void quarterOutsideTheHorizon_isBroken_andCountsAsNotScheduled() {
        var problem = sixCameras().build();
        var checked = PlanCheck.check(problem, plan(Map.of("C6", 8)));
        assertEquals(List.of(new BrokenRule(CheckedPlan.Rule.OUTSIDE_HORIZON, "C6", 7, 8)), checked.broken());
        assertEquals(PlanCheck.check(problem, Plan.EMPTY).figures(), checked.figures());
    }

    @Test
    void cameraThatTheProblemDoesNotKnow_isBroken() {
        assertBroken(sixCameras(), plan(Map.of("X", 0)), new BrokenRule(CheckedPlan.Rule.UNKNOWN_CAMERA, "X", 0, 0));
    }

    @Test
    void carryOver_letsTheNextYearSpendWhatIsLeft() {
        // 2027: 600,000 - 507,449 = 92,551 left, 2028: 118,206 of 25,655 + 92,551
        assertBroken(sixCameras().carryOver().cap(0, 600_000L).cap(1, 25_655L), PLAN);
        assertBroken(sixCameras().carryOver().cap(0, 600_000L).cap(1, 25_654L), PLAN,
                new BrokenRule(CheckedPlan.Rule.CITY_CAP, "2028", 625_654, 625_655));
    }

    @Test
    void carryOver_neverLetsAYearSpendWhatComesLater() {
        assertBroken(sixCameras().carryOver().cap(0, 507_448L).cap(1, 900_000L), PLAN,
                new BrokenRule(CheckedPlan.Rule.CITY_CAP, "2027", 507_448, 507_449));
    }

    @Test
    void carryOver_endsAtAYearWithoutCap() {
        assertBroken(sixCameras().carryOver().cap(0, 900_000L).cap(2, 142_019L), PLAN,
                new BrokenRule(CheckedPlan.Rule.CITY_CAP, "2029", 142_019, 142_020));
    }

    @Test
    void carryOver_holdsForDepartmentsToo() {
        // Parks 2027 and 2028: 164,725 + 118,206 = 282,931
        assertBroken(sixCameras().carryOver().departmentCap(PARKS, 0, 200_000L).departmentCap(PARKS, 1, 82_931L), PLAN);
        assertBroken(sixCameras().carryOver().departmentCap(PARKS, 0, 200_000L).departmentCap(PARKS, 1, 82_930L), PLAN,
                new BrokenRule(CheckedPlan.Rule.DEPARTMENT_CAP, "Parks 2028", 282_930, 282_931));
    }

    @Test
    void pinsThatAloneExceedACap_breakIt() {
        assertBroken(sixCameras().pin(0).cap(0, 100L), plan(Map.of("C6", 0)),
                new BrokenRule(CheckedPlan.Rule.CITY_CAP, "2027", 100, 126_225 + 16_500));
    }

    private static void assertBroken(ProblemBuilder problem, Plan plan, BrokenRule... expected) {
        assertEquals(List.of(expected), PlanCheck.check(problem.build(), plan).broken());
    }

    private static Plan plan(Map<String, Integer> indices) {
        var quarters = new HashMap<String, Quarter>();
        indices.forEach((id, index) -> quarters.put(id, quarter(index)));
        return new Plan(quarters);
    }

    private static Quarter quarter(int index) {
        return new Quarter(2027, 3).plus(index);
    }
}
