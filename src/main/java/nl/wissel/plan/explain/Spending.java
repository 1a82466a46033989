package nl.wissel.plan.explain;

import nl.wissel.plan.CompiledProblem;
import org.jspecify.annotations.Nullable;

/// What a plan spends by payer and year, works by quarter, and where it visits.
final class Spending {
    private static final int CITY = 0;

    private final CompiledProblem problem;
    private final int[] quarters;
    private final long[] cents;
    private final long[] minutes;

    /// @param quarters the quarter of each camera, or the end
    Spending(CompiledProblem problem, int[] quarters) {
        this.problem = problem;
        this.quarters = quarters;
        cents = new long[problem.payers * problem.years];
        minutes = new long[problem.end];
        for (var camera = 0; camera < problem.cameras; camera++) {
            var quarter = quarters[camera];
            if (quarter != problem.end) {
                var year = problem.yearOf[quarter];
                minutes[quarter] += problem.minutes[camera];
                pay(problem.payer[camera], year, problem.cash[camera * problem.years + year]);
                if (isFirstAt(camera)) {
                    var site = problem.site[camera];
                    pay(problem.sitePayer[site], year, problem.visit[site * problem.years + year]);
                }
            }
        }
    }

    private void pay(int payer, int year, long amount) {
        cents[CITY * problem.years + year] += amount;
        cents[payer * problem.years + year] += amount;
    }

    /// Whether no camera before it is replaced at its site in its quarter.
    private boolean isFirstAt(int camera) {
        for (var other : problem.camerasAt[problem.site[camera]]) {
            if (quarters[other] == quarters[camera]) {
                return other == camera;
            }
        }
        return false;
    }

    /// Whether another camera of its site is replaced in a quarter.
    boolean isVisitedBesides(int camera, int quarter) {
        for (var other : problem.camerasAt[problem.site[camera]]) {
            if (other != camera && quarters[other] == quarter) {
                return true;
            }
        }
        return false;
    }

    /// How many minutes are short in a quarter when a camera comes to it.
    long minutesShort(int camera, int quarter) {
        var then = minutes[quarter] + problem.minutes[camera];
        var capacity = problem.source.limits().minutes().get(quarter);
        return capacity == null || problem.minutes[camera] == 0 || then <= problem.minutesLimit[quarter] ? 0 : then - capacity;
    }

    /// How many cents are short in the sums that a year counts in, when what a payer spends changes.
    ///
    /// @param more by year, in cents
    long centsShort(int payer, int year, long[] more) {
        var row = payer * problem.years;
        var most = 0L;
        for (var last = year; last <= problem.sumTo[row + year]; last++) {
            var spent = 0L;
            var added = 0L;
            var caps = 0L;
            for (var one = problem.sumFrom[row + last]; one <= last; one++) {
                spent += cents[row + one];
                added += more[one];
                caps += cap(payer, one);
            }
            if (added > 0 && spent + added > problem.limit[row + last]) {
                most = Math.max(most, spent + added - caps);
            }
        }
        return most;
    }

    private long cap(int payer, int year) {
        var limits = problem.source.limits();
        @Nullable Long cap = payer == CITY ? limits.cityCents().get(year) : limits.departmentCents().get(payer - 1).get(year);
        return cap == null ? 0 : cap;
    }
}
