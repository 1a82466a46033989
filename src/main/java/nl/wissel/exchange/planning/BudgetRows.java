package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wissel.inventory.Problem;
import nl.wissel.plan.Horizon;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// What the sheet Budget says. A year or quarter that is absent has no cap.
///
/// @param caps    calendar year -> cap of the whole city
/// @param minutes quarter -> installer minutes
public record BudgetRows(Map<Integer, Euros> caps, Map<Quarter, Integer> minutes) {
    private static final int MOST_HOURS = 1_000_000;
    private static final List<Column> HOURS = List.of(Column.HOURS_Q1, Column.HOURS_Q2, Column.HOURS_Q3, Column.HOURS_Q4);

    public BudgetRows {
        caps = Map.copyOf(caps);
        minutes = Map.copyOf(minutes);
    }

    /// Reads the sheet; a wrong value is remarked and left out.
    ///
    /// @param horizon a year outside it is remarked: its caps count for nothing
    public static BudgetRows read(List<PlanningTable> tables, Horizon horizon, Remarks remarks) {
        var caps = new TreeMap<Integer, Euros>();
        var minutes = new TreeMap<Quarter, Integer>();
        var years = new FirstOnly();
        for (var table : tables) {
            for (var line : table.lines(remarks)) {
                var year = line.whole(Column.YEAR, PlanningTable.FIRST_YEAR, PlanningTable.LAST_YEAR);
                if (year != null && years.isFirst(year.toString(), line, Column.YEAR)) {
                    warnOutside(year, horizon, line);
                    readYear(year, line, caps, minutes);
                }
            }
        }
        return new BudgetRows(caps, minutes);
    }

    private static void readYear(int year, Line line, Map<Integer, Euros> caps, Map<Quarter, Integer> minutes) {
        var cap = line.money(Column.CAP);
        if (cap != null) {
            caps.put(year, cap);
        }
        for (var quarter = 1; quarter <= 4; quarter++) {
            var hours = line.number(HOURS.get(quarter - 1), 0, MOST_HOURS);
            if (hours != null) {
                minutes.put(new Quarter(year, quarter), minutes(hours));
            }
        }
    }

    private static int minutes(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static void warnOutside(int year, Horizon horizon, Line line) {
        var first = horizon.calendarYear(0);
        var last = horizon.calendarYear(horizon.budgetYears() - 1);
        if (year < first || year > last) {
            line.warn(Column.YEAR, Problem.OUT_OF_BOUNDS, first + " .. " + last);
        }
    }
}
