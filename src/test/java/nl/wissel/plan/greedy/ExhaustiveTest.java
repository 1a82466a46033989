package nl.wissel.plan.greedy;

import java.util.Optional;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Plan;
import nl.wissel.plan.ProblemBuilder;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ExhaustiveTest {
    private static final Pulse PULSE = Pulse.begin(null, () -> false);

    /// The one of 60 costs what the two of 40 cost together, and only so much may be spent.
    @Test
    void twoCamerasOfLessRiskComeBeforeOneOfMore() {
        var problem = new CompiledProblem(new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 0)
                .camera("big", 0, 0, 60, new ReplacementCost("p", 60, 200_000, 0), BookValue.NONE)
                .camera("one", 0, 0, 40, new ReplacementCost("p", 60, 100_000, 0), BookValue.NONE)
                .camera("two", 0, 0, 40, new ReplacementCost("p", 60, 100_000, 0), BookValue.NONE).cap(0, 200_000L).build());
        assertArrayEquals(new int[] {4, 0, 0}, Exhaustive.best(problem, problem.quartersOf(Plan.EMPTY), PULSE).orElseThrow());
    }

    @Test
    void thereIsNoAnswerForManyCameras() {
        var builder = new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 0);
        for (var i = 0; i < 13; i++) {
            builder.camera("C" + i, 0, 0, 50, new ReplacementCost("p", 60, 100_000, 0), BookValue.NONE);
        }
        var problem = new CompiledProblem(builder.build());
        assertEquals(Optional.empty(), Exhaustive.best(problem, problem.quartersOf(Plan.EMPTY), PULSE));
    }
}
