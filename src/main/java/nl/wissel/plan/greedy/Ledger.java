package nl.wissel.plan.greedy;

import java.util.Arrays;
import nl.wissel.plan.CompiledProblem;

/// A plan under change, with its score kept up to date move by move.
public final class Ledger {
    private static final int CITY = 0;
    private static final long CENTS_A_MINUTE_OVER = 1000;

    private final CompiledProblem problem;
    private final Guide guide;
    private final int[] quarters;
    private final int[] visitors;
    private final long[] sums;
    private final long[] minutes;
    private long hard;
    private long medium;
    private long soft;
    private long guided;

    /// Begins with nothing scheduled.
    public Ledger(CompiledProblem problem) {
        this(problem, Guide.NONE);
    }

    Ledger(CompiledProblem problem, Guide guide) {
        this.problem = problem;
        this.guide = guide;
        quarters = new int[problem.cameras];
        Arrays.fill(quarters, problem.end);
        visitors = new int[problem.sites * problem.end];
        sums = new long[problem.payers * problem.years];
        minutes = new long[problem.end];
        for (var i = 0; i < problem.cameras; i++) {
            medium += problem.medium[i];
            soft += problem.soft[i * (problem.end + 1) + problem.end];
        }
    }

    /// Places a camera in a quarter, or takes it out of the plan (`end`).
    public void move(int camera, int to) {
        var from = quarters[camera];
        if (from == to) {
            return;
        }
        if (from == problem.end) {
            medium -= problem.medium[camera];
        } else {
            book(camera, from, -1);
        }
        if (to == problem.end) {
            medium += problem.medium[camera];
        } else {
            book(camera, to, 1);
        }
        var row = camera * (problem.end + 1);
        soft += problem.soft[row + to] - problem.soft[row + from];
        guided += guide.ofCamera(row + to) - guide.ofCamera(row + from);
        quarters[camera] = to;
    }

    /// Makes the plan the one of an array of quarters.
    public void moveAll(int[] to) {
        for (var i = 0; i < to.length; i++) {
            move(i, to[i]);
        }
    }

    public int quarter(int camera) {
        return quarters[camera];
    }

    /// A copy of the plan as it is.
    public int[] quarters() {
        return quarters.clone();
    }

    /// Cents over caps + 1000 × minutes over; 0 when no rule is broken.
    public long hard() {
        return hard;
    }

    /// Sum over unscheduled cameras of (1 + risk).
    public long medium() {
        return medium;
    }

    /// The objective, in cents.
    public long soft() {
        return soft;
    }

    /// What the guide adds.
    long guided() {
        return guided;
    }

    /// The sum that ends in a year is over its limit.
    boolean isOver(int payer, int year) {
        var cell = payer * problem.years + year;
        return sums[cell] > problem.limit[cell];
    }

    /// There is more work in a quarter than hours.
    boolean isOverworked(int quarter) {
        return minutes[quarter] > problem.minutesLimit[quarter];
    }

    private void book(int camera, int quarter, int sign) {
        var years = problem.years;
        var year = problem.yearOf[quarter];
        var cash = sign * problem.cash[camera * years + year];
        pay(CITY, year, cash);
        pay(problem.payer[camera], year, cash);
        work(quarter, (long) sign * problem.minutes[camera]);

        var site = problem.site[camera];
        var cell = site * problem.end + quarter;
        var before = visitors[cell];
        visitors[cell] = before + sign;
        if (before == 0 || visitors[cell] == 0) {
            var visit = sign * problem.visit[site * years + year];
            soft += visit;
            guided += sign * guide.ofVisit(cell);
            pay(CITY, year, visit);
            pay(problem.sitePayer[site], year, visit);
        }
    }

    private void pay(int payer, int year, long cents) {
        var row = payer * problem.years;
        var last = row + problem.sumTo[row + year];
        for (var cell = row + year; cell <= last; cell++) {
            var before = sums[cell];
            sums[cell] = before + cents;
            hard += Math.max(0, sums[cell] - problem.limit[cell]) - Math.max(0, before - problem.limit[cell]);
        }
    }

    private void work(int quarter, long added) {
        var before = minutes[quarter];
        var most = problem.minutesLimit[quarter];
        minutes[quarter] = before + added;
        hard += CENTS_A_MINUTE_OVER * (Math.max(0, minutes[quarter] - most) - Math.max(0, before - most));
    }
}
