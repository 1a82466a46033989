package nl.wissel.plan.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Instances;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.bound.BoundSearch;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StarterTest {
    @Test
    void aTightCityIsPlannedWithinAThousandthOfItsBound() {
        var problem = city(300, 100);
        var search = bound(problem);
        var plan = new Starter(problem, search.millionths(), false, 1).plan(20_000, better -> { }, () -> 0, () -> false).orElseThrow();
        var checked = PlanCheck.check(problem, new CompiledProblem(problem).planOf(plan));
        assertEquals(List.of(), checked.broken());
        assertEquals(0, checked.figures().unscheduled());
        assertTrue(checked.figures().objectiveCents() >= search.value(), "below the bound");
        assertTrue(checked.figures().objectiveCents() <= search.value() * 1.001, checked.figures() + " against " + search.value());
    }

    @Test
    void withTooLittleMoneyLittleMoreIsLeftOutThanMustBe() {
        var problem = Instances.city(300, 100, 6, 0.8, 3);
        var points = BoundSearch.ofMedium(problem);
        var search = BoundSearch.ofPointsFirst(problem);
        for (var step = 0; step < 300; step++) {
            points.improve(() -> false);
            search.improve(() -> false);
        }
        var plan = new Starter(problem, search.millionths(), true, 1).plan(20_000, better -> { }, () -> 0, () -> false).orElseThrow();
        var checked = PlanCheck.check(problem, new CompiledProblem(problem).planOf(plan));
        assertEquals(List.of(), checked.broken());
        assertTrue(points.value() > 0, "not all can be scheduled");
        assertTrue(checked.figures().medium() >= points.value(), "below the bound");
        assertTrue(checked.figures().medium() <= points.value() * 1.2, checked.figures() + " against " + points.value());
    }

    @Test
    void aWholePlanIsToldBeforeItIsAnnealed() {
        var problem = city(60, 20);
        var told = new ArrayList<int[]>();
        new Starter(problem, bound(problem).millionths(), false, 5).plan(5_000, told::add, () -> 0, () -> false);

        assertFalse(told.isEmpty());
        for (var plan : told) {
            var checked = PlanCheck.check(problem, new CompiledProblem(problem).planOf(plan));
            assertEquals(List.of(), checked.broken());
            assertEquals(0, checked.figures().unscheduled());
        }
    }

    @Test
    void whenItIsOverThereIsNoPlan() {
        var problem = city(60, 20);
        assertEquals(Optional.empty(), new Starter(problem, bound(problem).millionths(), false, 5).plan(5_000, better -> { }, () -> 1, () -> true));
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        var problem = city(60, 20);
        var prices = bound(problem).millionths();
        var plan = new Starter(problem, prices, false, 5).plan(5_000, better -> { }, () -> 0, () -> false).orElseThrow();
        assertArrayEquals(plan, new Starter(problem, prices, false, 5).plan(5_000, better -> { }, () -> 0, () -> false).orElseThrow());
    }

    @Test
    void thereIsNoPlanWhenNothingMayBeSpent() {
        var builder = new ProblemBuilder("2027-Q1", 1).department("A").site("S", 0, 1000)
                .camera("C", 0, 0, 50, new ReplacementCost("camera", 60, 1000, 1000), BookValue.NONE).cap(0, 0L);
        var problem = builder.build();
        assertTrue(new Starter(problem, bound(problem).millionths(), false, 1).plan(100, better -> { }, () -> 0, () -> false).isEmpty());
    }

    private static BoundSearch bound(Problem problem) {
        var search = BoundSearch.ofObjective(problem, 0);
        for (var step = 0; step < 300 && search.improve(() -> false); step++) {
            assertTrue(search.value() > 0);
        }
        return search;
    }

    /// Caps by year of 14, 17, 21, 25 and 28 % of 105 % of all that is needed, half of the departments with a cap of their own.
    private static Problem city(int cameras, int sites) {
        var random = new Random(11);
        var builder = new ProblemBuilder("2027-Q1", 5).department("A").department("B");
        var need = 0L;
        var needOfA = 0L;
        for (var site = 0; site < sites; site++) {
            var visit = 16_500 + random.nextInt(80_000);
            builder.site("S" + site, site % 2, visit);
            need += visit;
            needOfA += site % 2 == 0 ? visit : 0;
        }
        for (var i = 0; i < cameras; i++) {
            var site = i < sites ? i : random.nextInt(sites);
            var cost = new ReplacementCost("camera", 60 * (2 + random.nextInt(5)), 60_000 + random.nextInt(500_000), 18_000 + random.nextInt(40_000));
            builder.camera("C" + i, site, site % 2, random.nextInt(101), cost, new BookValue(random.nextInt(150_000), random.nextInt(29)));
            builder.window(random.nextInt(10) < 3 ? random.nextInt(10) : 0, random.nextInt(4) == 0 ? 10 + random.nextInt(9) : 19);
            need += cost.hardwareCents() + cost.labourCents();
            needOfA += site % 2 == 0 ? cost.hardwareCents() + cost.labourCents() : 0;
        }
        var shares = List.of(14, 17, 21, 25, 28);
        for (var year = 0; year < 5; year++) {
            builder.cap(year, need * shares.get(year) / 100);
            builder.departmentCap(0, year, needOfA * shares.get(year) * 13 / 1000);
        }
        return builder.build();
    }
}
