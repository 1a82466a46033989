package nl.wissel.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.CheckedPlan.Unscheduled;
import nl.wissel.plan.Problem.Task;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Recomputes a plan from its problem, figure by figure and rule by rule, as the planning model says. It knows no solver.
public final class PlanCheck {
    private final Problem problem;
    private final Plan plan;
    private final Horizon horizon;
    private final int end;
    private final int[] quarters;
    private final long[] citySpend;
    private final long[][] departmentSpend;
    private final long[] minutes;
    private final int[] cameras;
    private final int[] visits;
    private final List<BrokenRule> broken = new ArrayList<>();

    private PlanCheck(Problem problem, Plan plan, int[] quarters) {
        this.problem = problem;
        this.plan = plan;
        horizon = problem.horizon();
        end = horizon.quarters();
        this.quarters = quarters;
        citySpend = new long[horizon.budgetYears()];
        departmentSpend = new long[problem.departments().size()][horizon.budgetYears()];
        minutes = new long[end];
        cameras = new int[end];
        visits = new int[end];
    }

    /// The plan with all its figures, and with every hard rule that it breaks.
    ///
    /// A camera that the plan places outside the horizon counts as not scheduled.
    public static CheckedPlan check(Problem problem, Plan plan) {
        var check = new PlanCheck(problem, plan, problem.tasks().stream().mapToInt(task -> quarterOf(task, problem.horizon(), plan)).toArray());
        check.addUp();
        check.checkCameras();
        check.checkUnknown();
        check.checkLimits();
        return check.result();
    }

    /// Only the value of a plan and how many hard rules it breaks: for whoever compares many plans.
    ///
    /// @param quarters of each camera of the problem, the index after the last for one that is not scheduled; none outside the horizon
    public static Verdict judge(Problem problem, int[] quarters) {
        var check = new PlanCheck(problem, Plan.EMPTY, quarters);
        check.addUp();
        check.checkCameras();
        check.checkLimits();
        return new Verdict(check.figures(), check.broken.size());
    }

    /// @param broken how many hard rules do not hold
    public record Verdict(PlanFigures figures, int broken) {}

    private static int quarterOf(Task task, Horizon horizon, Plan plan) {
        var end = horizon.quarters();
        var quarter = plan.of(task.cameraId());
        var index = quarter == null ? end : horizon.indexOf(quarter);
        return 0 <= index && index < end ? index : end;
    }

    private void addUp() {
        var visited = new BitSet();
        for (var i = 0; i < quarters.length; i++) {
            var task = problem.tasks().get(i);
            var quarter = quarters[i];
            if (quarter == end) {
                continue;
            }
            var year = horizon.yearOf(quarter);
            pay(task.department(), year, problem.indices().cashCents(task.cost(), year));
            minutes[quarter] += task.cost().minutes();
            cameras[quarter]++;
            var visit = Math.addExact(Math.multiplyExact(task.site(), end), quarter);
            if (!visited.get(visit)) {
                visited.set(visit);
                var site = problem.sites().get(task.site());
                pay(site.department(), year, problem.indices().visitCents(site.visitCents(), year));
                visits[quarter]++;
            }
        }
    }

    private void pay(int department, int year, long cents) {
        citySpend[year] = Math.addExact(citySpend[year], cents);
        departmentSpend[department][year] += cents;
    }

    private void checkCameras() {
        for (var i = 0; i < quarters.length; i++) {
            var task = problem.tasks().get(i);
            var planned = quarters[i] == end ? plan.of(task.cameraId()) : null;
            if (quarters[i] < end) {
                checkQuarter(task, quarters[i]);
            } else if (planned == null) {
                checkPinOfUnscheduled(task);
            } else {
                breaks(Rule.OUTSIDE_HORIZON, task.cameraId(), end - 1, horizon.indexOf(planned));
            }
        }
    }

    private void checkUnknown() {
        var unknown = new TreeSet<>(plan.quarters().keySet());
        problem.tasks().forEach(task -> unknown.remove(task.cameraId()));
        for (var id : unknown) {
            breaks(Rule.UNKNOWN_CAMERA, id, 0, 0);
        }
    }

    private void checkPinOfUnscheduled(Task task) {
        if (task.pin() != null && !task.choices().isEmpty()) {
            breaks(Rule.PIN, task.cameraId(), task.pin(), end);
        }
    }

    private void checkQuarter(Task task, int quarter) {
        if (quarter < task.window().earliest()) {
            breaks(Rule.EARLIEST, task.cameraId(), task.window().earliest(), quarter);
        }
        if (quarter > task.window().deadline()) {
            breaks(Rule.DEADLINE, task.cameraId(), task.window().deadline(), quarter);
        }
        if (task.pin() != null && task.pin() != quarter) {
            breaks(Rule.PIN, task.cameraId(), task.pin(), quarter);
        }
    }

    private void checkLimits() {
        var limits = problem.limits();
        checkCaps(Rule.CITY_CAP, "", limits.cityCents(), citySpend);
        for (var d = 0; d < departmentSpend.length; d++) {
            checkCaps(Rule.DEPARTMENT_CAP, problem.departments().get(d) + " ", limits.departmentCents().get(d), departmentSpend[d]);
        }
        for (var quarter = 0; quarter < end; quarter++) {
            var capacity = limits.minutes().get(quarter);
            if (capacity != null && minutes[quarter] > capacity) {
                breaks(Rule.HOURS, horizon.quarter(quarter).toString(), capacity, minutes[quarter]);
            }
        }
    }

    /// With carry-over the sums since the last year without a cap count, without it each year on its own.
    private void checkCaps(Rule rule, String prefix, List<@Nullable Long> caps, long[] spend) {
        long mostSpend = 0;
        long spent = 0;
        for (var year = 0; year < spend.length; year++) {
            var cap = caps.get(year);
            if (cap == null || !problem.limits().carryOver()) {
                mostSpend = 0;
                spent = 0;
            }
            if (cap != null) {
                mostSpend += cap;
                spent += spend[year];
                if (spent > mostSpend) {
                    breaks(rule, prefix + horizon.calendarYear(year), mostSpend, spent);
                }
            }
        }
    }

    private void breaks(Rule rule, String place, long limit, long actual) {
        broken.add(new BrokenRule(rule, place, limit, actual));
    }

    private CheckedPlan result() {
        var placed = new LinkedHashMap<String, CheckedPlan.Placed>();
        var unscheduled = new LinkedHashMap<String, Unscheduled>();
        for (var i = 0; i < quarters.length; i++) {
            var task = problem.tasks().get(i);
            if (quarters[i] == end) {
                unscheduled.put(task.cameraId(), reason(task));
            } else {
                var cost = problem.indices().cashCents(task.cost(), horizon.yearOf(quarters[i]));
                placed.put(task.cameraId(), new CheckedPlan.Placed(horizon.quarter(quarters[i]), task.cost().product(), cost,
                        task.book().writeOffCents(quarters[i])));
            }
        }
        return new CheckedPlan(figures(), Collections.unmodifiableMap(placed), Collections.unmodifiableMap(unscheduled), years(), departments(),
                quarterUses(), List.copyOf(broken));
    }

    private static Unscheduled reason(Task task) {
        if (task.window().isEmpty()) {
            return Unscheduled.EMPTY_WINDOW;
        }
        return task.choices().isEmpty() ? Unscheduled.PIN_OUTSIDE_WINDOW : Unscheduled.NO_ROOM;
    }

    private PlanFigures figures() {
        var unscheduled = 0;
        long medium = 0;
        long exposure = 0;
        long writeOff = 0;
        long moved = 0;
        for (var i = 0; i < quarters.length; i++) {
            var task = problem.tasks().get(i);
            exposure += (long) task.risk() * quarters[i];
            if (quarters[i] == end) {
                unscheduled++;
                medium += 1 + task.risk();
            } else {
                writeOff += task.book().writeOffCents(quarters[i]);
            }
            moved += isMoved(task, quarters[i]) ? 1 : 0;
        }
        long spend = 0;
        for (var cents : citySpend) {
            spend = Math.addExact(spend, cents);
        }
        var policy = problem.policy();
        return new PlanFigures(unscheduled, medium, exposure, Math.multiplyExact(policy.exposurePrice().cents(), exposure), spend, writeOff,
                Math.multiplyExact(policy.movePrice().cents(), moved));
    }

    private boolean isMoved(Task task, int quarter) {
        if (problem.adopted() == null) {
            return false;
        }
        Quarter before = problem.adopted().of(task.cameraId());
        return before == null ? quarter != end : horizon.indexOf(before) != quarter;
    }

    private List<CheckedPlan.YearUse> years() {
        var uses = new ArrayList<CheckedPlan.YearUse>();
        for (var year = 0; year < citySpend.length; year++) {
            uses.add(new CheckedPlan.YearUse(horizon.calendarYear(year), problem.limits().cityCents().get(year), citySpend[year]));
        }
        return List.copyOf(uses);
    }

    private List<CheckedPlan.DepartmentUse> departments() {
        var uses = new ArrayList<CheckedPlan.DepartmentUse>();
        for (var d = 0; d < departmentSpend.length; d++) {
            for (var year = 0; year < citySpend.length; year++) {
                uses.add(new CheckedPlan.DepartmentUse(problem.departments().get(d), horizon.calendarYear(year),
                        problem.limits().departmentCents().get(d).get(year), departmentSpend[d][year]));
            }
        }
        return List.copyOf(uses);
    }

    private List<CheckedPlan.QuarterUse> quarterUses() {
        var uses = new ArrayList<CheckedPlan.QuarterUse>();
        for (var quarter = 0; quarter < end; quarter++) {
            uses.add(new CheckedPlan.QuarterUse(horizon.quarter(quarter), minutes[quarter], problem.limits().minutes().get(quarter),
                    cameras[quarter], visits[quarter]));
        }
        return List.copyOf(uses);
    }
}
