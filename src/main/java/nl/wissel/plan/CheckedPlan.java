package nl.wissel.plan;

import java.util.List;
import java.util.Map;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A plan with every figure and rule recomputed by [PlanCheck].
///
/// @param cameras      the scheduled ones, camera id -> its quarter and money
/// @param unscheduled  camera id -> why it has no quarter
/// @param years        one a budget year
/// @param departments  one a department and budget year
/// @param quarters     one a quarter
/// @param broken       rules that do not hold; empty for a sound plan
public record CheckedPlan(PlanFigures figures, Map<String, Placed> cameras, Map<String, Unscheduled> unscheduled, List<YearUse> years,
        List<DepartmentUse> departments, List<QuarterUse> quarters, List<BrokenRule> broken) {

    /// @param costCents     cash without visits
    /// @param writeOffCents early write-off
    public record Placed(Quarter quarter, String product, long costCents, long writeOffCents) {}

    /// Why a camera of the problem has no quarter.
    public enum Unscheduled { NO_ROOM, EMPTY_WINDOW, PIN_OUTSIDE_WINDOW }

    /// @param capCents null = no cap
    public record YearUse(int year, @Nullable Long capCents, long spendCents) {}

    public record DepartmentUse(String department, int year, @Nullable Long capCents, long spendCents) {}

    /// @param capacityMinutes null = no limit
    /// @param visits          sites visited
    public record QuarterUse(Quarter quarter, long minutes, @Nullable Integer capacityMinutes, int cameras, int visits) {}

    /// A rule that does not hold.
    ///
    /// With carry-over a cap is the sum of the caps since the last year without one, up to and with the year of its place.
    ///
    /// @param place  calendar year (`2027`), department and year (`Parks 2027`), quarter (`2027-Q3`) or camera id
    /// @param limit  cents, minutes or a quarter's index, as the rule counts
    /// @param actual likewise; the index after the last quarter for a pinned camera that is not scheduled
    public record BrokenRule(Rule rule, String place, long limit, long actual) {}

    /// The hard rules. Pins that alone exceed a cap break it too.
    public enum Rule { CITY_CAP, DEPARTMENT_CAP, HOURS, EARLIEST, DEADLINE, PIN, UNKNOWN_CAMERA, OUTSIDE_HORIZON }
}
