package nl.wissel.plan.bound.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
        ofMoney = new int[problem.departments().size()][horizon.budgetYears()][0];
        ofMinutes = new int[horizon.quarters()][0];
        for (var k = 0; k < caps.size(); k++) {
            add(k, caps.get(k));
        }
        ofPoints = IntStream.range(0, caps.size()).filter(k -> caps.get(k).kind() == Kind.POINTS).toArray();
    }

    private void add(int k, Cap cap) {
        if (cap.kind() == Kind.MINUTES) {
            ofMinutes[cap.from()] = with(ofMinutes[cap.from()], k);
        } else if (cap.kind() == Kind.MONEY) {
            var most = cap.department() < 0 ? ofMoney.length - 1 : cap.department();
            for (var department = Math.max(0, cap.department()); department <= most; department++) {
                for (var year = cap.from(); year <= cap.to(); year++) {
                    ofMoney[department][year] = with(ofMoney[department][year], k);
                }
            }
        }
    }

    private static int[] with(int[] caps, int k) {
        var more = Arrays.copyOf(caps, caps.length + 1);
        more[caps.length] = k;
        return more;
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
