package nl.wissel.plan.explain.room;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Instances;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RoomTest {
    private static final Effort STEPS = new Effort(null, 2_000, 1);
    private static final ReplacementCost COST = new ReplacementCost("p", 60, 100_000, 0);

    private final SolverPlanner planner = new SolverPlanner();

    @Test
    void theLeastExtraIsWhatIsShort() {
        // two cameras cost 200,000, the only cap is 150,000
        var problem = two().cap(0, 150_000L).build();
        var least = extra(problem);
        var enough = Objects.requireNonNull(least.enough());
        assertTrue(49_900 <= least.provenCents() && least.provenCents() <= 50_000, least.toString());
        assertTrue(50_000 <= enough.cents() && enough.cents() < 50_300, least.toString());
        assertEquals(0, PlanCheck.check(enough.raise().of(problem), enough.outcome().plan()).figures().unscheduled());
    }

    @Test
    void whereHoursAreShortMoneyDoesNotHelp() {
        var least = extra(two().cap(0, 500_000L).minutes(0, 60).minutes(1, 0).minutes(2, 0).minutes(3, 0).build());
        assertNull(least.enough());
    }

    @Test
    void ofACityThereIsAPlanForTheOneAmount_andTheOtherIsTooLittle() {
        var problem = Instances.city(150, 50, 4, 0.85, 3);
        var least = new LeastExtraSearch(problem, planner, () -> false).search(new Effort(Duration.ofMillis(400), 2_000, 1));
        var enough = Objects.requireNonNull(least.enough());
        assertTrue(least.provenCents() < enough.cents() && enough.cents() < 1.5 * least.provenCents(), least.provenCents() + " " + enough.cents());
        assertEquals(List.of(), PlanCheck.check(enough.raise().of(problem), enough.outcome().plan()).broken());
    }

    @Test
    void aRaiseIsRoundedUpToWholeEuros_forTheProblemAndTheBudgetAlike() {
        var raise = new CapRaise(333);
        assertEquals(List.of(103_400L), raise.of(two().cap(0, 100_000L).build()).limits().cityCents());
        assertEquals(Map.of(2027, new Euros(103_400)), raise.of(new Budget(Map.of(2027, new Euros(100_000)), Map.of(), Map.of(), false)).caps());
    }

    @Test
    void leavingALittleMoreRiskSavesMoney_noMoreThanIsProven() {
        var problem = withoutExposurePrice(Instances.city(300, 100, 6, 0.85, 3));
        var least = planner.plan(problem, STEPS, progress -> { }, () -> false).plan();
        var medium = PlanCheck.check(problem, least).figures().medium();

        var choices = new ChoiceSearch(problem, planner, () -> false).search(least, STEPS);

        assertEquals(List.of(1, 2, 5, 10), choices.stream().map(Choice::percent).toList());
        for (var choice : choices) {
            assertTrue(0 <= choice.savedCents() && choice.savedCents() <= choice.mostCents(), choice.toString());
            assertTrue(choice.figures().medium() <= medium * (100 + choice.percent()) / 100, choice.toString());
        }
        for (var k = 1; k < choices.size(); k++) {
            assertTrue(choices.get(k).mostCents() >= choices.get(k - 1).mostCents());
            assertTrue(choices.get(k).savedCents() >= choices.get(k - 1).savedCents());
        }
        // in a small city a plan that leaves 1 % more may not be there
        assertTrue(choices.getLast().savedCents() > 0, choices.toString());
    }

    @Test
    void whereAllFitsThereIsNothingToChoose() {
        var problem = two().build();
        var plan = planner.plan(problem, STEPS, progress -> { }, () -> false).plan();
        assertEquals(List.of(), new ChoiceSearch(problem, planner, () -> false).search(plan, STEPS));
    }

    private LeastExtra extra(Problem problem) {
        return new LeastExtraSearch(problem, planner, () -> false).search(STEPS);
    }

    private static Problem withoutExposurePrice(Problem problem) {
        return new Problem(problem.horizon(), problem.indices(), new Policy(Euros.ZERO, Euros.ZERO), problem.limits(), problem.tasks(), problem.sites(),
                problem.departments(), null);
    }

    private static ProblemBuilder two() {
        return new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 0).camera("one", 0, 0, 50, COST, BookValue.NONE)
                .camera("two", 0, 0, 60, COST, BookValue.NONE);
    }
}
