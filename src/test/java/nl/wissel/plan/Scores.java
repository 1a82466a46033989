package nl.wissel.plan;

import java.util.HashMap;
import java.util.List;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The score of a plan in the three levels of the planning model, worked out from the plan's check and nothing else.
///
/// @param hard   cents over caps + 1000 × minutes over; a cap that pins alone exceed counts as their own sum
/// @param medium sum over unscheduled cameras of (1 + risk)
/// @param soft   the objective in cents
public record Scores(long hard, long medium, long soft) implements Comparable<Scores> {

    public static Scores of(Problem problem, Plan plan) {
        var checked = PlanCheck.check(problem, plan);
        var pins = PlanCheck.check(problem, pinsAlone(problem));
        long hard = over(problem, problem.limits().cityCents(), checked.years().stream().map(CheckedPlan.YearUse::spendCents).toList(),
                pins.years().stream().map(CheckedPlan.YearUse::spendCents).toList());
        var years = problem.horizon().budgetYears();
        for (var d = 0; d < problem.departments().size(); d++) {
            hard += over(problem, problem.limits().departmentCents().get(d), spends(checked, d * years, years), spends(pins, d * years, years));
        }
        for (var t = 0; t < problem.horizon().quarters(); t++) {
            var capacity = problem.limits().minutes().get(t);
            if (capacity != null) {
                hard += 1000 * Math.max(0, checked.quarters().get(t).minutes() - Math.max(capacity, pins.quarters().get(t).minutes()));
            }
        }
        return new Scores(hard, checked.figures().medium(), checked.figures().objectiveCents());
    }

    @Override
    public int compareTo(Scores other) {
        return hard != other.hard ? Long.compare(hard, other.hard)
                : medium != other.medium ? Long.compare(medium, other.medium) : Long.compare(soft, other.soft);
    }

    private static Plan pinsAlone(Problem problem) {
        var quarters = new HashMap<String, Quarter>();
        for (var task : problem.tasks()) {
            if (task.pin() != null && task.window().contains(task.pin())) {
                quarters.put(task.cameraId(), problem.horizon().quarter(task.pin()));
            }
        }
        return new Plan(quarters);
    }

    private static List<Long> spends(CheckedPlan plan, int from, int count) {
        return plan.departments().subList(from, from + count).stream().map(CheckedPlan.DepartmentUse::spendCents).toList();
    }

    /// Each sum of consecutive capped years from the first of them, or each year on its own.
    private static long over(Problem problem, List<@Nullable Long> caps, List<Long> spend, List<Long> pinned) {
        long over = 0;
        for (var last = 0; last < caps.size(); last++) {
            long capSum = 0;
            long spendSum = 0;
            long pinSum = 0;
            for (var year = last; year >= 0; year--) {
                var cap = caps.get(year);
                if (cap == null || (year < last && !problem.limits().carryOver())) {
                    break;
                }
                capSum += cap;
                spendSum += spend.get(year);
                pinSum += pinned.get(year);
            }
            over += caps.get(last) == null ? 0 : Math.max(0, spendSum - Math.max(capSum, pinSum));
        }
        return over;
    }
}
