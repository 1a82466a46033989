package nl.wissel.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.plan.Problem.SiteVisit;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.Problem.Window;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Builds problems for tests: say only what the test is about. Without caps, with the default prices and policy.
public final class ProblemBuilder {
    private final Horizon horizon;
    private final List<Task> tasks = new ArrayList<>();
    private final List<SiteVisit> sites = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();
    private final @Nullable Long[] city;
    private final List<@Nullable Long[]> departmentCaps = new ArrayList<>();
    private final @Nullable Integer[] minutes;
    private PriceLevel prices = PriceLevel.DEFAULT;
    private Policy policy = Policy.DEFAULT;
    private boolean carryOver;
    private @Nullable Plan adopted;

    /// @param start as `2027-Q3`
    public ProblemBuilder(String start, int years) {
        horizon = new Horizon(Quarter.parse(start).orElseThrow(), years);
        city = new Long[horizon.budgetYears()];
        minutes = new Integer[horizon.quarters()];
    }

    public Horizon horizon() {
        return horizon;
    }

    public ProblemBuilder department(String name) {
        departments.add(name);
        departmentCaps.add(new Long[horizon.budgetYears()]);
        return this;
    }

    public ProblemBuilder site(String name, int department, long visitCents) {
        sites.add(new SiteVisit(name, department, visitCents));
        return this;
    }

    /// A camera that may be replaced in any quarter.
    public ProblemBuilder camera(String id, int site, int department, int risk, ReplacementCost cost, BookValue book) {
        return camera(new Task(id, site, department, risk, cost, book, new Window(0, horizon.quarters() - 1), null));
    }

    public ProblemBuilder camera(Task task) {
        tasks.add(task);
        return this;
    }

    public ProblemBuilder window(int earliest, int deadline) {
        var last = tasks.removeLast();
        return camera(new Task(last.cameraId(), last.site(), last.department(), last.risk(), last.cost(), last.book(),
                new Window(earliest, deadline), last.pin()));
    }

    public ProblemBuilder pin(int quarter) {
        var last = tasks.removeLast();
        return camera(new Task(last.cameraId(), last.site(), last.department(), last.risk(), last.cost(), last.book(), last.window(), quarter));
    }

    public ProblemBuilder cap(int year, @Nullable Long cents) {
        city[year] = cents;
        return this;
    }

    public ProblemBuilder departmentCap(int department, int year, @Nullable Long cents) {
        departmentCaps.get(department)[year] = cents;
        return this;
    }

    public ProblemBuilder minutes(int quarter, @Nullable Integer most) {
        minutes[quarter] = most;
        return this;
    }

    public ProblemBuilder carryOver() {
        carryOver = true;
        return this;
    }

    public ProblemBuilder prices(PriceLevel changed) {
        prices = changed;
        return this;
    }

    public ProblemBuilder policy(Policy changed) {
        policy = changed;
        return this;
    }

    public ProblemBuilder adopted(Plan plan) {
        adopted = plan;
        return this;
    }

    public Problem build() {
        var limits = new Limits(Arrays.asList(city), departmentCaps.stream().map(Arrays::asList).toList(), Arrays.asList(minutes), carryOver);
        return new Problem(horizon, prices.indices(horizon.budgetYears()), policy, limits, tasks, sites, departments, adopted);
    }
}
