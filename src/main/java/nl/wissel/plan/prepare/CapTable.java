package nl.wissel.plan.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The caps of a budget by the indices of a problem.
final class CapTable {
    private CapTable() {}

    /// @param open index of the first quarter that is not closed: the hours of those before it limit nobody any more
    static Limits of(Budget budget, Horizon horizon, int open, List<String> departments, Departments names) {
        var byName = new HashMap<String, Map<Integer, Euros>>();
        budget.departmentCaps().forEach((written, caps) -> byName.put(names.nameOf(written), caps));
        var hours = IntStream.range(0, horizon.quarters())
                .<@Nullable Integer>mapToObj(quarter -> quarter < open ? null : budget.minutes().get(horizon.quarter(quarter))).toList();
        return new Limits(years(budget.caps(), horizon),
                departments.stream().map(name -> years(byName.getOrDefault(name, Map.of()), horizon)).toList(), hours, budget.carryOver());
    }

    private static List<@Nullable Long> years(Map<Integer, Euros> caps, Horizon horizon) {
        return IntStream.range(0, horizon.budgetYears()).<@Nullable Long>mapToObj(year -> {
            var cap = caps.get(horizon.calendarYear(year));
            return cap == null ? null : cap.cents();
        }).toList();
    }
}
