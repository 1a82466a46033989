package nl.wissel.plan.greedy;

import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.Scores;
import nl.wissel.plan.SmallProblems;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class MendingTest {
    private static final Pulse NO_END = Pulse.begin(null, () -> false);
    private static final ReplacementCost COST = new ReplacementCost("p", 60, 100_000, 0);

    @Test
    void anyPlanIsMadeToFit() {
        for (var seed = 0; seed < 300; seed++) {
            var problem = new CompiledProblem(SmallProblems.random(3 + seed % 10, 2, seed));
            var mended = FirstPlan.mended(problem, problem.quartersOf(SmallProblems.plan(problem.source, seed)), NO_END);
            assertEquals(0, Scores.of(problem.source, problem.planOf(mended)).hard(), "seed " + seed);
        }
    }

    @Test
    void aPlanThatFitsStaysAsItIs() {
        var problem = new CompiledProblem(twoSites().build());
        assertArrayEquals(new int[] {3, 1, 2}, FirstPlan.mended(problem, new int[] {3, 1, 2}, NO_END));
    }

    @Test
    void aPinnedCameraTakesTheRoomOfTheOneThatCanBestWait() {
        // room for one camera in the first quarter: "little" stood there, "much" and the pinned one elsewhere
        var problem = new CompiledProblem(new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 0).minutes(0, 120)
                .camera("little", 0, 0, 10, COST, BookValue.NONE).camera("much", 0, 0, 90, COST, BookValue.NONE)
                .camera("pinned", 0, 0, 50, COST, BookValue.NONE).pin(0).build());
        assertArrayEquals(new int[] {1, 0, 0}, FirstPlan.mended(problem, new int[] {0, 0, 3}, NO_END));
    }

    @Test
    void whatFitsNowhereIsTakenOut_theLeastRiskFirst() {
        var problem = new CompiledProblem(twoSites().cap(0, 250_000L).build());
        assertArrayEquals(new int[] {4, 1, 2}, FirstPlan.mended(problem, new int[] {3, 1, 2}, NO_END));
    }

    private static ProblemBuilder twoSites() {
        return new ProblemBuilder("2027-Q1", 1).department("D").site("A", 0, 0).site("B", 0, 0)
                .camera("little", 0, 0, 10, COST, BookValue.NONE).camera("much", 0, 0, 90, COST, BookValue.NONE)
                .camera("most", 1, 0, 95, COST, BookValue.NONE);
    }
}
