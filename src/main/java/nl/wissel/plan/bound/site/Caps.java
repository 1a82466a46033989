package nl.wissel.plan.bound.site;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.plan.Problem;
import org.jspecify.annotations.Nullable;

/// The caps of a problem, one price each.
///
/// A cap on money counts the spend of one or more consecutive years (more with carry-over: what was not spent in a chain of capped years may
/// be spent later in it, so every sum from the chain's first year on is capped).
public final class Caps {
    /// One cap.
    ///
    /// @param department index, or -1 for the city
    /// @param from       first budget year it counts, or the quarter of a cap on minutes
    /// @param to         last budget year it counts, inclusive
    /// @param most       cents, minutes or points
    public record Cap(Kind kind, int department, int from, int to, long most) {
        public boolean countsFor(int payer) {
            return department < 0 || department == payer;
        }

        public boolean counts(int yearOrQuarter) {
            return from <= yearOrQuarter && yearOrQuarter <= to;
        }
    }

    /// What is capped: cents spent, installer minutes, or points of (1 + risk) left unscheduled.
    public enum Kind { MONEY, MINUTES, POINTS }

    private Caps() {}

    /// Every cap of a problem: department by department, then the city, then hours.
    public static List<Cap> of(Problem problem) {
        var caps = new ArrayList<Cap>();
        var limits = problem.limits();
        for (var department = 0; department < limits.departmentCents().size(); department++) {
            addMoney(caps, department, limits.departmentCents().get(department), limits.carryOver());
        }
        addMoney(caps, -1, limits.cityCents(), limits.carryOver());
        for (var quarter = 0; quarter < limits.minutes().size(); quarter++) {
            var most = limits.minutes().get(quarter);
            if (most != null) {
                caps.add(new Cap(Kind.MINUTES, -1, quarter, quarter, most));
            }
        }
        return raised(caps, problem);
    }

    /// Pins that alone exceed a cap: the cap counts as the pins' own sum.
    private static List<Cap> raised(List<Cap> caps, Problem problem) {
        var totals = Totals.ofPins(problem);
        return caps.stream()
                .map(cap -> new Cap(cap.kind(), cap.department(), cap.from(), cap.to(), Math.max(cap.most(), totals.used(cap))))
                .toList();
    }

    private static void addMoney(List<Cap> caps, int department, List<@Nullable Long> years, boolean carryOver) {
        var from = 0;
        var sum = 0L;
        for (var year = 0; year < years.size(); year++) {
            var most = years.get(year);
            if (most == null || !carryOver) {
                from = most == null ? year + 1 : year;
                sum = 0;
            }
            if (most != null) {
                sum = Math.addExact(sum, most);
                caps.add(new Cap(Kind.MONEY, department, from, year, sum));
            }
        }
    }
}
