package nl.wissel.plan;

import java.util.Arrays;
import java.util.Map;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static nl.wissel.plan.CompiledProblem.NO_LIMIT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class CompiledProblemTest {
    private static final ReplacementCost COST = new ReplacementCost("p", 90, 100_000, 0);

    @Test
    void quarters_lieInCalendarYears() {
        var problem = new CompiledProblem(new ProblemBuilder("2027-Q3", 1).build());
        assertArrayEquals(new int[] {0, 0, 1, 1}, problem.yearOf);
        assertArrayEquals(new int[] {0, 2, 4}, problem.beginOf);
    }

    @Test
    void limit_withoutCarryOver_isTheCapOfEachYear() {
        var problem = new CompiledProblem(threeYears().build());
        assertArrayEquals(new long[] {100, 200, NO_LIMIT}, Arrays.copyOf(problem.limit, 3));
        assertArrayEquals(new int[] {0, 1, 1}, Arrays.copyOf(problem.sumTo, 3));
    }

    @Test
    void limit_withCarryOver_isTheSumOfTheCapsSinceTheLastYearWithout() {
        var problem = new CompiledProblem(threeYears().carryOver().build());
        assertArrayEquals(new long[] {100, 300, NO_LIMIT}, Arrays.copyOf(problem.limit, 3));
        assertArrayEquals(new int[] {0, 0, 2}, Arrays.copyOf(problem.sumFrom, 3));
        assertArrayEquals(new int[] {1, 1, 1}, Arrays.copyOf(problem.sumTo, 3));
    }

    @Test
    void limit_thatPinsAloneExceed_isTheirSumWithTheirVisit() {
        var problem = new CompiledProblem(threeYears().site("A", 0, 5_000).camera("C1", 0, 0, 50, COST, BookValue.NONE).pin(0)
                .camera("C2", 0, 0, 50, COST, BookValue.NONE).pin(0).minutes(0, 60).build());
        assertEquals(205_000, problem.limit[0]);
        assertEquals(180, problem.minutesLimit[0]);
    }

    @Test
    void limit_isNotRaisedByAPinOutsideItsWindow() {
        var problem = new CompiledProblem(threeYears().site("A", 0, 5_000).camera("C1", 0, 0, 50, COST, BookValue.NONE).window(1, 2).pin(0).build());
        assertEquals(100, problem.limit[0]);
    }

    @Test
    void quartersOf_aPlanAndBack_isTheSamePlan() {
        var problem = new CompiledProblem(threeYears().site("A", 0, 0).camera("C1", 0, 0, 50, COST, BookValue.NONE)
                .camera("C2", 0, 0, 50, COST, BookValue.NONE).build());
        var plan = new Plan(Map.of("C2", new Quarter(2028, 2)));
        assertArrayEquals(new int[] {8, 3}, problem.quartersOf(plan));
        assertEquals(plan, problem.planOf(new int[] {8, 3}));
    }

    @Test
    void quartersOf_aPlanOutsideAWindow_leavesThatCameraOut() {
        var problem = new CompiledProblem(threeYears().site("A", 0, 0).camera("C1", 0, 0, 50, COST, BookValue.NONE).window(4, 7).build());
        assertArrayEquals(new int[] {8}, problem.quartersOf(new Plan(Map.of("C1", new Quarter(2027, 4)))));
    }

    /// Eight quarters from 2027-Q3 lie in three budget years; the last has no cap.
    private static ProblemBuilder threeYears() {
        return new ProblemBuilder("2027-Q3", 2).department("D").cap(0, 100L).cap(1, 200L);
    }
}
