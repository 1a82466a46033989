package nl.wissel.plan.bound.site;

import java.util.BitSet;
import java.util.List;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps.Cap;

/// What placements use in all.
public final class Totals implements Usage {
    private final long[][] cents;
    private final long[] minutes;
    private long points;

    public Totals(int departments, int years, int quarters) {
        cents = new long[departments][years];
        minutes = new long[quarters];
    }

    /// What the pinned cameras use wherever the others stand.
    static Totals ofPins(Problem problem) {
        var horizon = problem.horizon();
        var totals = new Totals(problem.departments().size(), horizon.budgetYears(), horizon.quarters());
        var visited = new BitSet();
        for (var task : problem.tasks()) {
            var pin = task.pin();
            if (pin == null || task.choices().isEmpty()) {
                continue;
            }
            var year = horizon.yearOf(pin);
            totals.spend(task.department(), year, problem.indices().cashCents(task.cost(), year));
            totals.work(pin, task.cost().minutes());
            var visit = Math.addExact(Math.multiplyExact(task.site(), horizon.quarters()), pin);
            if (!visited.get(visit)) {
                visited.set(visit);
                var site = problem.sites().get(task.site());
                totals.spend(site.department(), year, problem.indices().visitCents(site.visitCents(), year));
            }
        }
        return totals;
    }

    @Override
    public void spend(int department, int year, long amount) {
        cents[department][year] += amount;
    }

    @Override
    public void work(int quarter, long amount) {
        minutes[quarter] += amount;
    }

    @Override
    public void leaveOut(long amount) {
        points += amount;
    }

    /// Adds what other placements use.
    public void add(Totals other) {
        for (var department = 0; department < cents.length; department++) {
            for (var year = 0; year < cents[department].length; year++) {
                cents[department][year] += other.cents[department][year];
            }
        }
        for (var quarter = 0; quarter < minutes.length; quarter++) {
            minutes[quarter] += other.minutes[quarter];
        }
        points += other.points;
    }

    /// How much of each cap is used, less the cap: above 0 where it is broken.
    public long[] over(List<Cap> caps) {
        var over = new long[caps.size()];
        for (var k = 0; k < over.length; k++) {
            over[k] = used(caps.get(k)) - caps.get(k).most();
        }
        return over;
    }

    public long used(Cap cap) {
        return switch (cap.kind()) {
            case MINUTES -> minutes[cap.from()];
            case POINTS -> points;
            case MONEY -> {
                var sum = 0L;
                var most = cap.department() < 0 ? cents.length - 1 : cap.department();
                for (var department = Math.max(0, cap.department()); department <= most; department++) {
                    for (var year = cap.from(); year <= cap.to(); year++) {
                        sum += cents[department][year];
                    }
                }
                yield sum;
            }
        };
    }
}
