package nl.wissel.plan.bound;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.plan.Instances;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.plan.Problem.SiteVisit;
import nl.wissel.plan.Problem.Task;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KnownPricesTest {
    private final Problem problem = Instances.city(100, 40, 4, 1, 1);
    private final KnownPrices known = new KnownPrices();
    private final BoundSearch first = BoundSearch.ofObjective(problem, 0);

    private final int firstSteps = steps(first);

    KnownPricesTest() {
        first.keepIn(known);
    }

    @Test
    void aSearchFromKnownPricesBeginsWhereTheOtherEnded() {
        assertEquals(first.value(), BoundSearch.ofObjective(problem, 0).from(known).value());
    }

    @Test
    void theCapsOfDepartmentsAreKnownByName() {
        assertEquals(first.value(), BoundSearch.ofObjective(withAnotherDepartmentFirst(), 0).from(known).value());
    }

    @Test
    void pricesOfMoneyAreNotThoseOfPoints() {
        assertEquals(BoundSearch.ofMedium(problem).value(), BoundSearch.ofMedium(problem).from(known).value());
    }

    @Test
    void nearKnownPricesFewerStepsAreNeeded() {
        var again = steps(BoundSearch.ofObjective(problem, 0).from(known));
        assertTrue(again < firstSteps, again + " steps, at first " + firstSteps);
    }

    private static int steps(BoundSearch search) {
        var steps = 0;
        while (search.improve(() -> false)) {
            steps++;
        }
        return steps;
    }

    private Problem withAnotherDepartmentFirst() {
        var departments = new ArrayList<>(List.of("Another"));
        departments.addAll(problem.departments());
        var limits = problem.limits();
        var caps = new ArrayList<>(limits.departmentCents());
        caps.addFirst(caps.get(1));
        var tasks = problem.tasks().stream().map(task -> new Task(task.cameraId(), task.site(), 1 + task.department(), task.risk(), task.cost(), task.book(),
                task.window(), task.pin())).toList();
        var sites = problem.sites().stream().map(site -> new SiteVisit(site.name(), 1 + site.department(), site.visitCents())).toList();
        return new Problem(problem.horizon(), problem.indices(), problem.policy(), new Limits(limits.cityCents(), caps, limits.minutes(), false), tasks, sites,
                departments, null);
    }
}
