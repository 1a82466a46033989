package nl.wissel.plan.prepare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.unit.Euros;

import static java.math.RoundingMode.CEILING;

/// The budget when an inventory brings none: 110 % of the need, spread over the years in proportion to their quarters, each year
/// rounded up to EUR 1,000; no department caps, no hours.
final class DefaultBudget {
    private static final BigDecimal SHARE_OF_NEED = new BigDecimal("1.10");
    private static final BigDecimal THOUSAND_EUROS = BigDecimal.valueOf(100_000);

    private DefaultBudget() {}

    /// @param needCents all hardware, labour and one visit a site, at the price level of the first year
    static Budget of(Horizon horizon, long needCents, boolean carryOver, Notes notes) {
        var quarters = new int[horizon.budgetYears()];
        for (var quarter = 0; quarter < horizon.quarters(); quarter++) {
            quarters[horizon.yearOf(quarter)]++;
        }
        var caps = new TreeMap<Integer, Euros>();
        for (var year = 0; year < quarters.length; year++) {
            var thousands = BigDecimal.valueOf(needCents).multiply(SHARE_OF_NEED).multiply(BigDecimal.valueOf(quarters[year]))
                    .divide(BigDecimal.valueOf(horizon.quarters()).multiply(THOUSAND_EUROS), 0, CEILING).longValueExact();
            caps.put(horizon.calendarYear(year), Euros.of(thousands * 1000));
        }
        tell(caps, notes);
        return new Budget(caps, Map.of(), Map.of(), carryOver);
    }

    /// Years in a row with the same cap are told as one.
    private static void tell(SortedMap<Integer, Euros> caps, Notes notes) {
        var first = caps.firstKey();
        for (var year : caps.keySet()) {
            if (!caps.get(year).equals(caps.get(year + 1))) {
                var years = first.equals(year) ? year.toString() : first + "-" + year;
                notes.addOf(Assumption.Kind.DEFAULT_CITY_CAP, years, caps.get(year), year - first + 1);
                first = year + 1;
            }
        }
    }
}
