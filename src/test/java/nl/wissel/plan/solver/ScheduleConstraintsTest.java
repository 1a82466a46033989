package nl.wissel.plan.solver;

import java.util.Map;
import java.util.stream.Collectors;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Plan;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Each rule at its boundary: two cameras of EUR 1,000 and 90 minutes at one site (visit EUR 50), in the first year.
class ScheduleConstraintsTest {
    private static final SolutionManager<Schedule, HardMediumSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.<Schedule>create(SearchConfig.of(1, null, 1).withScoreDirectorFactory(
                    new ScoreDirectorFactoryConfig().withConstraintProviderClass(ScheduleConstraints.class))));
    private static final ReplacementCost COST = new ReplacementCost("p", 90, 100_000, 0);

    @Test
    void withinCityCap_exactlyAtTheCap_isFree() {
        assertEquals(0, hard("within city cap", twoCameras().cap(0, 205_000L), 1, 1));
    }

    @Test
    void withinCityCap_oneCentOver_costsOne() {
        assertEquals(-1, hard("within city cap", twoCameras().cap(0, 204_999L), 1, 1));
    }

    @Test
    void withinCityCap_inTwoQuarters_paysTwoVisits() {
        assertEquals(-5_000, hard("within city cap", twoCameras().cap(0, 205_000L), 1, 2));
    }

    @Test
    void withinCityCap_withCarryOver_countsTheSum() {
        // 2027: 100,000 + 5,000; 2028: 98,000 + 5,150
        assertEquals(0, hard("within city cap", twoCameras().carryOver().cap(0, 205_000L).cap(1, 3_150L), 1, 5));
        assertEquals(-1, hard("within city cap", twoCameras().carryOver().cap(0, 205_000L).cap(1, 3_149L), 1, 5));
    }

    @Test
    void withinDepartmentCap_countsItsCamerasAndTheVisitsToItsSites() {
        // department 0: one camera and the visit; department 1: the other camera
        assertEquals(0, hard("within department cap", twoCameras().departmentCap(0, 0, 105_000L).departmentCap(1, 0, 100_000L), 1, 1));
        assertEquals(-2, hard("within department cap", twoCameras().departmentCap(0, 0, 104_999L).departmentCap(1, 0, 99_999L), 1, 1));
    }

    @Test
    void withinHours_exactlyFull_isFree() {
        assertEquals(0, hard("within hours", twoCameras().minutes(1, 180), 1, 1));
    }

    @Test
    void withinHours_oneMinuteOver_costsAThousand() {
        assertEquals(-1_000, hard("within hours", twoCameras().minutes(1, 179), 1, 1));
    }

    @Test
    void scheduled_costsOneAndTheRiskOfEachCameraThatIsNot() {
        assertEquals(HardMediumSoftLongScore.of(0, -61, 0), score("scheduled", twoCameras(), 1, -1));
    }

    @Test
    void exposure_runsUntilTheReplacement_orTheEnd() {
        // 200 · (30 · 3 + 60 · 8)
        assertEquals(-200 * (30 * 3 + 60 * 8), soft("exposure", twoCameras(), 3, -1));
    }

    @Test
    void cash_isAtThePriceOfItsYear() {
        assertEquals(-(100_000 + 98_000), soft("cash", twoCameras(), 3, 4));
    }

    @Test
    void visits_togetherArePaidOnce() {
        assertEquals(-5_000, soft("visits", twoCameras(), 3, 3));
        assertEquals(-(5_000 + 5_150), soft("visits", twoCameras(), 3, 4));
    }

    @Test
    void writeOff_isWhatIsLeft_roundedDown() {
        // 1,000 · 3 / 7 = 428.6; the other is written off
        assertEquals(-428, soft("write-off", twoCameras(), 4, 4));
    }

    @Test
    void moves_countInAndOutOfThePlanToo() {
        var adopted = twoCameras().adopted(new Plan(Map.of("C1", new Quarter(2027, 2))));
        assertEquals(0, soft("moves", adopted, 1, -1));
        assertEquals(-2 * 2_500, soft("moves", adopted, -1, 1));
    }

    private static ProblemBuilder twoCameras() {
        return new ProblemBuilder("2027-Q1", 2).department("A").department("B").site("S", 0, 5_000)
                .camera("C1", 0, 0, 30, COST, new BookValue(1_000, 7)).camera("C2", 0, 1, 60, COST, new BookValue(1_000, 4));
    }

    private static long hard(String constraint, ProblemBuilder problem, int... quarters) {
        return score(constraint, problem, quarters).hardScore();
    }

    private static long soft(String constraint, ProblemBuilder problem, int... quarters) {
        return score(constraint, problem, quarters).softScore();
    }

    /// What one constraint weighs; -1 = not scheduled.
    private static HardMediumSoftLongScore score(String constraint, ProblemBuilder problem, int... quarters) {
        var compiled = new CompiledProblem(problem.build());
        for (var i = 0; i < quarters.length; i++) {
            quarters[i] = quarters[i] < 0 ? compiled.end : quarters[i];
        }
        return MANAGER.explain(Schedule.of(compiled, quarters, () -> {})).getConstraintMatchTotalMap().values().stream()
                .collect(Collectors.toMap(total -> total.getConstraintName(), total -> total.getScore()))
                .getOrDefault(constraint, HardMediumSoftLongScore.ZERO);
    }
}
