package nl.wissel.plan.bound;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.SmallProblems;
import nl.wissel.plan.greedy.Ledger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RaiseSearchTest {
    private static final long MILLION = 1_000_000;
    private static final ReplacementCost COST = new ReplacementCost("p", 60, 100_000, 0);

    /// With caps raised by a millionth less than is proven to be needed no plan of all there are schedules every camera.
    @Test
    void withLessThanIsProvenNotAllFit() {
        var proven = 0;
        for (var seed = 0; seed < 400; seed++) {
            var problem = SmallProblems.random(2 + seed % 3, 1, seed);
            var search = new RaiseSearch(problem, 1);
            run(search);
            if (search.millionths() > 0) {
                var raised = new CompiledProblem(raised(problem, Math.min(search.millionths(), MILLION) - 1));
                assertFalse(fits(raised, new Ledger(raised), 0), "seed " + seed + ": " + search.millionths());
                proven++;
            }
        }
        assertTrue(proven > 100, "" + proven);
    }

    @Test
    void twoCamerasOf1000EuroAndACapOf1500NeedAThirdMore() {
        var search = new RaiseSearch(two().cap(0, 150_000L).build(), 1);
        run(search);
        assertTrue(333_300 <= search.millionths() && search.millionths() <= 333_333, "" + search.millionths());
    }

    @Test
    void withEnoughMoneyNothingIsNeeded() {
        var search = new RaiseSearch(two().cap(0, 200_000L).build(), 1);
        run(search);
        assertEquals(0, search.millionths());
    }

    @Test
    void whereThereAreNoHoursMoneyIsNeverEnough() {
        var search = new RaiseSearch(two().cap(0, 200_000L).minutes(0, 0).minutes(1, 0).minutes(2, 0).minutes(3, 0).build(), 1);
        run(search);
        assertTrue(search.isMore());
    }

    private static ProblemBuilder two() {
        return new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 0).camera("one", 0, 0, 50, COST, BookValue.NONE)
                .camera("two", 0, 0, 60, COST, BookValue.NONE);
    }

    private static void run(RaiseSearch search) {
        while (search.improve(() -> false)) {
            assertTrue(search.millionths() >= 0);
        }
    }

    /// Every camera that has a choice in every one of its quarters.
    private static boolean fits(CompiledProblem problem, Ledger ledger, int camera) {
        if (camera == problem.cameras) {
            return ledger.hard() == 0;
        }
        if (problem.first[camera] > problem.last[camera]) {
            return fits(problem, ledger, camera + 1);
        }
        for (var quarter = problem.first[camera]; quarter <= problem.last[camera]; quarter++) {
            ledger.move(camera, quarter);
            if (fits(problem, ledger, camera + 1)) {
                return true;
            }
        }
        ledger.move(camera, problem.end);
        return false;
    }

    private static Problem raised(Problem problem, long millionths) {
        var old = problem.limits();
        var limits = new Limits(raised(old.cityCents(), millionths), old.departmentCents().stream().map(caps -> raised(caps, millionths)).toList(),
                old.minutes(), old.carryOver());
        return new Problem(problem.horizon(), problem.indices(), problem.policy(), limits, problem.tasks(), problem.sites(), problem.departments(),
                problem.adopted());
    }

    private static List<@Nullable Long> raised(List<@Nullable Long> caps, long millionths) {
        var raised = new ArrayList<@Nullable Long>();
        caps.forEach(cap -> raised.add(cap == null ? null : (Long) (cap + cap * millionths / MILLION)));
        return raised;
    }
}
