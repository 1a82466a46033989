package nl.wissel.plan.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Problem.Task;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// How an adopted plan is being carried out: what was adopted, what was done, and what the present plan now comes to.
///
/// @param open    the first quarter that is not closed; null = all are open
/// @param lines   by department and year, in that order; only where there is something
/// @param due     cameras that the adopted plan has in closed quarters
/// @param dueDone those of them that are done
/// @param late    the others of them, the longest overdue first
public record Standing(@Nullable Quarter open, List<Line> lines, int due, int dueDone, List<Late> late) {
    public Standing {
        lines = List.copyOf(lines);
        late = List.copyOf(late);
    }

    /// Cameras and money of a department in a year, visits included.
    ///
    /// @param forecast the present plan with all that is done
    public record Line(String department, int year, Amount adopted, Amount done, Amount forecast) {}

    public record Amount(int cameras, long cents) {
        static final Amount NONE = new Amount(0, 0);

        Amount plus(Amount more) {
            return new Amount(cameras + more.cameras, cents + more.cents);
        }
    }

    /// A camera that should have been replaced by now.
    ///
    /// @param adopted    its quarter in the adopted plan
    /// @param now        its quarter in the present plan; null = none
    /// @param department empty when it is no longer in the problem
    public record Late(String cameraId, String department, Quarter adopted, @Nullable Quarter now, Why why) {}

    /// How it stands with a late camera.
    public enum Why {
        /// It has another quarter, still to come.
        PLANNED_ANEW,
        /// The present plan still has it in a quarter that is closed: plan again.
        TO_PLAN_AGAIN,
        /// There was no room for it in the caps or hours that are left.
        NO_ROOM,
        /// No quarter is left in which it may be replaced: its deadline has passed.
        NO_QUARTER_LEFT,
        /// It is not to be replaced by this plan any more: gone, not feasible, to be removed, or no longer of concern.
        NOT_IN_PLAN
    }

    /// @param checked the present plan
    public static Standing of(Baseline baseline, Course course, Preparation preparation, CheckedPlan checked) {
        var open = course.open();
        var due = baseline.plan().quarters().entrySet().stream().filter(entry -> open != null && entry.getValue().compareTo(open) < 0).toList();
        var tasks = preparation.problem().tasks().stream().collect(Collectors.toMap(Task::cameraId, task -> task));
        var late = new ArrayList<Late>();
        for (var entry : due) {
            if (!course.actuals().containsKey(entry.getKey())) {
                var task = tasks.get(entry.getKey());
                var department = task == null ? "" : preparation.problem().departments().get(task.department());
                var placed = checked.cameras().get(entry.getKey());
                late.add(new Late(entry.getKey(), department, entry.getValue(), placed == null ? null : placed.quarter(), why(task, placed, open)));
            }
        }
        late.sort((one, other) -> one.adopted().equals(other.adopted()) ? one.cameraId().compareTo(other.cameraId()) : one.adopted().compareTo(other.adopted()));
        return new Standing(open, lines(baseline, preparation, checked), due.size(), due.size() - late.size(), late);
    }

    private static Why why(@Nullable Task task, CheckedPlan.@Nullable Placed placed, @Nullable Quarter open) {
        if (task == null) {
            return Why.NOT_IN_PLAN;
        }
        if (placed == null) {
            return task.choices().isEmpty() ? Why.NO_QUARTER_LEFT : Why.NO_ROOM;
        }
        return open != null && placed.quarter().compareTo(open) < 0 ? Why.TO_PLAN_AGAIN : Why.PLANNED_ANEW;
    }

    private static List<Line> lines(Baseline baseline, Preparation preparation, CheckedPlan checked) {
        var cells = new TreeMap<String, Map<Integer, Line>>();
        baseline.shares().forEach(share -> add(cells, new Line(share.department(), share.year(), new Amount(share.cameras(), share.spend().cents()), Amount.NONE, Amount.NONE)));
        checked.departments().forEach(use -> addIf(use.spendCents() > 0, cells,
                new Line(use.department(), use.year(), Amount.NONE, Amount.NONE, new Amount(0, use.spendCents()))));
        for (var task : preparation.problem().tasks()) {
            var placed = checked.cameras().get(task.cameraId());
            if (placed != null) {
                var department = preparation.problem().departments().get(task.department());
                var done = task.isDone() ? new Amount(1, placed.costCents()) : Amount.NONE;
                add(cells, new Line(department, placed.quarter().year(), Amount.NONE, done, new Amount(1, 0)));
            }
        }
        var lines = new ArrayList<Line>();
        cells.values().forEach(years -> lines.addAll(years.values()));
        return lines;
    }

    private static void addIf(boolean wanted, Map<String, Map<Integer, Line>> cells, Line line) {
        if (wanted) {
            add(cells, line);
        }
    }

    private static void add(Map<String, Map<Integer, Line>> cells, Line line) {
        cells.computeIfAbsent(line.department(), _ -> new TreeMap<>()).merge(line.year(), line, (one, other) -> new Line(one.department(), one.year(),
                one.adopted().plus(other.adopted()), one.done().plus(other.done()), one.forecast().plus(other.forecast())));
    }

    /// The lines of all departments together, by year.
    public List<Line> years() {
        var years = new TreeMap<String, Map<Integer, Line>>();
        lines.forEach(line -> add(years, new Line("", line.year(), line.adopted(), line.done(), line.forecast())));
        return List.copyOf(years.getOrDefault("", Map.of()).values());
    }

    /// All together.
    public Line total() {
        return years().stream().reduce(new Line("", 0, Amount.NONE, Amount.NONE, Amount.NONE), (one, other) -> new Line("", 0,
                one.adopted().plus(other.adopted()), one.done().plus(other.done()), one.forecast().plus(other.forecast())));
    }
}
