package nl.wissel.plan.greedy;

import java.util.Arrays;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Instances;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FirstPlanTest {
    private static final Pulse NO_END = Pulse.begin(null, () -> false);

    @Test
    void of_aProblemWithoutCaps_takesTheRiskAwayAtOnce_inOneVisit() {
        var problem = oneSite(50).build();
        assertArrayEquals(new int[] {0, 0}, plan(problem));
    }

    @Test
    void of_camerasWithoutRisk_waitsForTheCheapestYear_inOneVisit() {
        // hardware falls by 2 % a year, labour is 0, the visit rises by 3 %: 200,000 · 0.02 saves more than 1,000 · 0.03
        var quarters = plan(oneSite(0).policy(new Policy(Euros.ZERO, Euros.ZERO)).build());
        assertEquals(quarters[0], quarters[1]);
        assertTrue(4 <= quarters[0] && quarters[0] < 8, Arrays.toString(quarters));
    }

    @Test
    void of_aCapForOneCamera_placesTheOneWithMostRisk() {
        var cost = new ReplacementCost("p", 0, 100_000, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("A", 0, 0).site("B", 0, 0)
                .camera("little", 0, 0, 10, cost, BookValue.NONE).camera("much", 1, 0, 90, cost, BookValue.NONE).cap(0, 199_999L).build();
        assertArrayEquals(new int[] {4, 0}, plan(problem));
    }

    @Test
    void of_aVeryDearCameraWithoutRisk_schedulesItAllTheSame() {
        var cost = new ReplacementCost("p", 0, 90_000_000_000L, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("A", 0, 0)
                .camera("dear", 0, 0, 0, cost, BookValue.NONE).build();
        assertTrue(plan(problem)[0] < problem.horizon().quarters());
    }

    @Test
    void of_aCapThatSharedVisitsJustMeet_findsRoomForAll() {
        // three cameras at one site cost 300,000 and one visit of 50,000 in the only year
        var cost = new ReplacementCost("p", 60, 100_000, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("A", 0, 50_000)
                .camera("C1", 0, 0, 90, cost, BookValue.NONE).camera("C2", 0, 0, 20, cost, BookValue.NONE).window(2, 3)
                .camera("C3", 0, 0, 50, cost, BookValue.NONE).window(1, 2).cap(0, 350_000L).build();
        assertArrayEquals(new int[] {2, 2, 2}, plan(problem));
    }

    @Test
    void of_aCity_schedulesAll_andIsBetterThanTheGreedyPlan() {
        var problem = new CompiledProblem(Instances.city(400, 130, 6, 1, 4));
        var ledger = new Ledger(problem);
        ledger.moveAll(FirstPlan.of(problem, 1, NO_END));
        assertEquals(0, ledger.hard());
        assertEquals(0, ledger.medium());

        var greedy = new Ledger(problem);
        greedy.moveAll(FirstPlan.greedy(problem, NO_END));
        assertEquals(0, greedy.hard());
        assertTrue(ledger.soft() < 0.97 * greedy.soft(), ledger.soft() + " against " + greedy.soft());
    }

    @Test
    void of_aStoppedPulse_placesThePins_andBreaksNothing() {
        var problem = new CompiledProblem(Instances.city(100, 40, 4, 1, 4));
        var quarters = FirstPlan.of(problem, 1, Pulse.begin(null, () -> true));
        var pins = problem.source.tasks().stream().filter(task -> task.pin() != null).count();
        assertTrue(pins > 0 && Arrays.stream(quarters).filter(quarter -> quarter < problem.end).count() >= pins);
        var ledger = new Ledger(problem);
        ledger.moveAll(quarters);
        assertEquals(0, ledger.hard());
    }

    @Test
    void leavingLessOut_ledByWhatRoomIsWorth_gathersRoomForOneMore() {
        // 300 a year: 200 stands in the first, 100 and 100 in the second, so that 100 lies idle in both; the other 200 fits once those of 100 part
        var builder = new ProblemBuilder("2027-Q1", 2).department("A");
        long[] cents = {20_000, 20_000, 10_000, 10_000};
        for (var i = 0; i < cents.length; i++) {
            builder.site("S" + i, 0, 0).camera("C" + i, i, 0, 50, new ReplacementCost("p", 0, cents[i], 0), BookValue.NONE);
        }
        var problem = new CompiledProblem(builder.cap(0, 30_000L).cap(1, 30_000L).build());
        var start = new int[] {0, problem.end, 4, 4};
        var room = new long[problem.soft.length];
        for (var i = 0; i < cents.length; i++) {
            Arrays.fill(room, i * (problem.end + 1), i * (problem.end + 1) + problem.end, cents[i] * 200);
        }
        var guide = new Guide(room, new long[problem.sites * problem.end]);
        var ledger = new Ledger(problem);
        ledger.moveAll(FirstPlan.leavingLessOut(problem, start, guide, 2_000_000, 1, NO_END));
        assertEquals(0, ledger.hard());
        assertEquals(0, ledger.medium());
    }

    private static ProblemBuilder oneSite(int risk) {
        var cost = new ReplacementCost("p", 60, 100_000, 0);
        return new ProblemBuilder("2027-Q1", 2).department("D").site("A", 0, 1_000)
                .camera("C1", 0, 0, risk, cost, BookValue.NONE).camera("C2", 0, 0, risk, cost, BookValue.NONE);
    }

    private static int[] plan(Problem problem) {
        return FirstPlan.of(new CompiledProblem(problem), 1, NO_END);
    }
}
