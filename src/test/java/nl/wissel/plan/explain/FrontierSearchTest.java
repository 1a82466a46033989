package nl.wissel.plan.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class FrontierSearchTest {
    private static final Effort EFFORT = new Effort(null, 10, 1);

    private final List<Problem> asked = new ArrayList<>();
    private final Planner planner = (problem, effort, progress, stop) -> {
        asked.add(problem);
        return new Planner.Outcome(Plan.EMPTY, new Planner.Proof(700, 0), Duration.ZERO, 1);
    };

    private static ProblemBuilder one() {
        return new ProblemBuilder("2027-Q1", 1).department("Parks").site("Dam", 0, 20_000)
                .camera("A", 0, 0, 10, new ReplacementCost("dome", 60, 100_000, 10_000), BookValue.NONE)
                .policy(new Policy(Euros.of(2), Euros.of(25)));
    }

    @Test
    void everyBudgetMeetsEveryPrice() {
        var frontier = new FrontierSearch(one().cap(0, 100_001L).departmentCap(0, 0, 50_000L).build(), planner).search(EFFORT, () -> false);

        assertEquals(21, frontier.points().size());
        // 60 % of 100,001 rounded down; half of 2 euro; 10 points over four quarters
        var first = frontier.points().getFirst();
        assertEquals(60_000L, first.totalBudgetCents());
        assertEquals(Euros.of(1), first.exposurePrice());
        assertEquals(40 * 100, first.figures().exposureCostCents());
        assertEquals(700L, first.boundCents());
        assertEquals(List.of(30_000L), asked.getFirst().limits().departmentCents().getFirst());
        assertEquals(120_001L, frontier.points().getLast().totalBudgetCents());
        assertEquals(Euros.of(4), frontier.points().getLast().exposurePrice());
    }

    @Test
    void withoutCapsOnlyThePriceChanges() {
        var frontier = new FrontierSearch(one().build(), planner).search(EFFORT, () -> false);

        assertEquals(List.of(Euros.of(1), Euros.of(2), Euros.of(4)), frontier.points().stream().map(Frontier.Point::exposurePrice).toList());
        assertNull(frontier.points().getFirst().totalBudgetCents());
    }

    @Test
    void stoppingAnswersWithWhatIsThere() {
        var left = new AtomicInteger(5);

        assertEquals(5, new FrontierSearch(one().cap(0, 1L).build(), planner).search(EFFORT, () -> left.getAndDecrement() <= 0).points().size());
    }

    @Test
    void theTimeIsShared_butNeverBelowHalfASecond() {
        var search = new FrontierSearch(one().cap(0, 1L).build(), planner);

        assertEquals(new Effort(Duration.ofSeconds(2), null, 7), search.share(new Effort(Duration.ofSeconds(42), null, 7)));
        assertEquals(new Effort(Duration.ofMillis(500), null, 7), search.share(new Effort(Duration.ofSeconds(1), null, 7)));
        assertEquals(EFFORT, search.share(EFFORT));
    }
}
