package nl.wissel.plan.start;

import java.util.Arrays;
import java.util.List;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.Caps.Cap;
import nl.wissel.plan.bound.Caps.Kind;
import nl.wissel.plan.bound.Usage;

/// Which caps a cent of a department in a year counts against, and a minute in a quarter; gathers what one placement uses of each.
final class CapIndex implements Usage {
    private final int[][][] ofMoney;
    private final int[][] ofMinutes;
    private final long[] uses;
    private final boolean[] isUsed;
    private int[] used = new int[16];
    private int count;
    private long points;

    CapIndex(Problem problem, List<Cap> caps) {
        var horizon = problem.horizon();
        uses = new long[caps.size()];
        isUsed = new boolean[caps.size()];
        ofMoney = new int[problem.departments().size()][horizon.budgetYears()][];
        ofMinutes = new int[horizon.quarters()][];
        for (var department = 0; department < ofMoney.length; department++) {
            for (var year = 0; year < horizon.budgetYears(); year++) {
                ofMoney[department][year] = matching(caps, Kind.MONEY, department, year);
            }
        }
        for (var quarter = 0; quarter < ofMinutes.length; quarter++) {
            ofMinutes[quarter] = matching(caps, Kind.MINUTES, -1, quarter);
        }
    }

    private static int[] matching(List<Cap> caps, Kind kind, int department, int time) {
        var found = new int[caps.size()];
        var count = 0;
        for (var k = 0; k < caps.size(); k++) {
            var cap = caps.get(k);
            if (cap.kind() == kind && cap.countsFor(department) && cap.counts(time)) {
                found[count++] = k;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public void spend(int department, int year, long cents) {
        count(ofMoney[department][year], cents);
    }

    @Override
    public void work(int quarter, long minutes) {
        count(ofMinutes[quarter], minutes);
    }

    @Override
    public void leaveOut(long left) {
        points += left;
    }

    private void count(int[] caps, long amount) {
        for (var k : caps) {
            if (!isUsed[k]) {
                isUsed[k] = true;
                used = count == used.length ? Arrays.copyOf(used, 2 * count) : used;
                used[count++] = k;
            }
            uses[k] += amount;
        }
    }

    /// The plan whose use was gathered since the last call.
    SitePlan take(int[] placed, long softCents) {
        var caps = Arrays.copyOf(used, count);
        Arrays.sort(caps);
        var amounts = new long[count];
        for (var j = 0; j < count; j++) {
            amounts[j] = uses[caps[j]];
            uses[caps[j]] = 0;
            isUsed[caps[j]] = false;
        }
        var plan = new SitePlan(placed, softCents, points, caps, amounts);
        count = 0;
        points = 0;
        return plan;
    }
}
