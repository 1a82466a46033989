package nl.wissel.plan.bound.site;

import java.util.Arrays;
import java.util.List;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;

/// Gathers what something uses of each cap: knows which caps a cent of a department in a year counts against, and a minute in a quarter.
public final class CapIndex implements Usage {
    private final int[][][] ofMoney;
    private final int[][] ofMinutes;
    private final int[] ofPoints;
    private final long[] uses;
    private final boolean[] isUsed;
    private final int[] used;
    private int count;

    public CapIndex(Problem problem, List<Cap> caps) {
        var horizon = problem.horizon();
        uses = new long[caps.size()];
        isUsed = new boolean[caps.size()];
        used = new int[caps.size()];
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
        ofPoints = matching(caps, Kind.POINTS, -1, 0);
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
    public void leaveOut(long points) {
        count(ofPoints, points);
    }

    private void count(int[] caps, long amount) {
        for (var k : caps) {
            if (!isUsed[k]) {
                isUsed[k] = true;
                used[count++] = k;
            }
            uses[k] += amount;
        }
    }

    /// The caps used since the last [#clear], in no order.
    public int[] caps() {
        return Arrays.copyOf(used, count);
    }

    /// How much of a cap was used since the last [#clear].
    public long use(int cap) {
        return uses[cap];
    }

    /// How many caps were used since the last [#clear].
    public int count() {
        return count;
    }

    /// One of the caps used, from 0 to [#count].
    public int cap(int position) {
        return used[position];
    }

    /// Forgets what was used.
    public void clear() {
        while (count > 0) {
            var k = used[--count];
            uses[k] = 0;
            isUsed[k] = false;
        }
    }
}
