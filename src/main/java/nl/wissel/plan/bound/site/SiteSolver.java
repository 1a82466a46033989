package nl.wissel.plan.bound.site;

import java.util.Arrays;

/// Solves one site at given prices: in which quarters to visit it and which camera to replace in which of them, or not at all.
///
/// An uncapacitated facility location problem, solved exactly by depth-first branch and bound. Two facts keep the tree small: a quarter that
/// is nowhere cheaper than another with a cheaper visit is never needed, and a quarter whose visit costs more than it saves on the visits
/// already chosen never pays further down (savings only shrink as visits are added). Beyond [#NODES] nodes the value is the least that the
/// unexplored part could give: still a bound.
///
/// Not thread-safe: it keeps its buffers.
public final class SiteSolver {
    private static final int NODES = 20_000;
    /// More than any cost of a site; sums stop at it.
    public static final long NEVER = Long.MAX_VALUE / 4;

    private final int quarters;
    private long[] open = new long[0];
    private long[][] costs = new long[0][];
    private int cameras;
    private int[] candidates = new int[0];
    private long[][] covered = new long[0][];
    private long[] lowest = new long[0];
    private int[][] payingAt = new int[0][];
    private long[][] leastAt = new long[0][];
    private int[] chosen = new int[0];
    private int chosenCount;
    private int[] best = new int[0];
    private int bestCount;
    private long bestValue;
    private long unexplored;
    private int nodes;

    public SiteSolver(int quarters) {
        this.quarters = quarters;
    }

    /// Solves a site.
    ///
    /// @param openCosts what a visit costs in each quarter
    /// @param cameraCosts for each quarter what each camera costs in it, [#NEVER] where it may not be placed, and last what leaving it out costs
    /// @param allowed     the quarters that are looked at
    /// @param placed receives the quarter of each camera, or -1
    /// @return the least cost, or a bound below it
    public long solve(long[] openCosts, long[][] cameraCosts, int[] allowed, int count, int[] placed) {
        open = openCosts;
        costs = cameraCosts;
        cameras = count;
        return cameras == 1 ? solveOne(allowed, placed) : solveMany(allowed, placed);
    }

    private long solveOne(int[] allowed, int[] placed) {
        var least = costs[quarters][0];
        placed[0] = -1;
        for (var t : allowed) {
            if (costs[t][0] < NEVER && open[t] + costs[t][0] < least) {
                least = open[t] + costs[t][0];
                placed[0] = t;
            }
        }
        return least;
    }

    private long solveMany(int[] allowed, int[] placed) {
        reserve();
        candidates = undominated(allowed);
        bestValue = Long.MAX_VALUE;
        unexplored = Long.MAX_VALUE;
        nodes = 0;
        chosenCount = 0;
        System.arraycopy(costs[quarters], 0, covered[0], 0, cameras);
        keep(0, 0);
        branch(0, candidates, 0, candidates.length, 0);
        assign(placed);
        return Math.min(bestValue, unexplored);
    }

    private void reserve() {
        if (covered.length < quarters + 1 || covered[0].length < cameras) {
            covered = new long[quarters + 1][Math.max(cameras, 8)];
            lowest = new long[covered[0].length];
            payingAt = new int[quarters + 1][quarters];
            leastAt = new long[quarters + 1][quarters];
            chosen = new int[quarters];
            best = new int[quarters];
        }
    }

    /// The quarters no other makes superfluous, the cheapest for the whole site first.
    private int[] undominated(int[] allowed) {
        var kept = new int[allowed.length];
        var count = 0;
        for (var t : allowed) {
            if (isUsed(t) && !isDominated(t, allowed)) {
                kept[count++] = t;
            }
        }
        var found = Arrays.copyOf(kept, count);
        sortByTotal(found);
        return found;
    }

    private boolean isUsed(int t) {
        var column = costs[t];
        for (var i = 0; i < cameras; i++) {
            if (column[i] < NEVER) {
                return true;
            }
        }
        return false;
    }

    private boolean isDominated(int t, int[] allowed) {
        for (var other : allowed) {
            if (other != t && open[other] <= open[t] && isNowhereDearer(other, t)) {
                return true;
            }
        }
        return false;
    }

    /// Equal quarters are told apart by their order, so that one of them stays.
    private boolean isNowhereDearer(int other, int t) {
        var cheaper = open[other] < open[t];
        var there = costs[other];
        var here = costs[t];
        for (var i = 0; i < cameras; i++) {
            if (there[i] > here[i]) {
                return false;
            }
            cheaper |= there[i] < here[i];
        }
        return cheaper || other < t;
    }

    private void sortByTotal(int[] found) {
        var totals = new long[quarters];
        for (var t : found) {
            totals[t] = open[t];
            for (var i = 0; i < cameras; i++) {
                totals[t] = Math.min(NEVER, totals[t] + Math.min(costs[t][i], costs[quarters][i]));
            }
        }
        for (var k = 1; k < found.length; k++) {
            var t = found[k];
            var j = k - 1;
            while (j >= 0 && totals[found[j]] > totals[t]) {
                found[j + 1] = found[j];
                j--;
            }
            found[j + 1] = t;
        }
    }

    /// Looks below the visits chosen so far.
    ///
    /// @param depth how many visits are chosen; `covered[depth]` is what each camera costs with them
    /// @param rest  quarters not decided yet, those from `from` to `to`
    private void branch(int depth, int[] rest, int from, int to, long opened) {
        var cover = covered[depth];
        var paying = payingAt[depth];
        var count = 0;
        for (var k = from; k < to; k++) {
            if (pays(cover, rest[k])) {
                paying[count++] = rest[k];
            }
        }
        var least = leastAt[depth];
        boundBelow(cover, paying, count, opened, least);
        for (var k = 0; k < count && least[k] < bestValue; k++) {
            if (++nodes > NODES) {
                unexplored = Math.min(unexplored, least[k]);
                return;
            }
            var t = paying[k];
            var column = costs[t];
            var below = covered[depth + 1];
            for (var i = 0; i < cameras; i++) {
                below[i] = Math.min(cover[i], column[i]);
            }
            chosen[chosenCount++] = t;
            keep(depth + 1, opened + open[t]);
            branch(depth + 1, paying, k + 1, count, opened + open[t]);
            chosenCount--;
        }
    }

    /// The visit costs less than it saves.
    private boolean pays(long[] cover, int t) {
        var saved = -open[t];
        var column = costs[t];
        for (var i = 0; i < cameras && saved <= 0; i++) {
            saved += Math.max(0, cover[i] - column[i]);
        }
        return saved > 0;
    }

    /// What the visits chosen cost at the least with any of the quarters from each on, at least one of them.
    private void boundBelow(long[] cover, int[] rest, int count, long opened, long[] least) {
        System.arraycopy(cover, 0, lowest, 0, cameras);
        var cheapest = Long.MAX_VALUE;
        for (var k = count - 1; k >= 0; k--) {
            var t = rest[k];
            cheapest = Math.min(cheapest, open[t]);
            var sum = opened + cheapest;
            var column = costs[t];
            for (var i = 0; i < cameras; i++) {
                lowest[i] = Math.min(lowest[i], column[i]);
                sum = Math.min(NEVER, sum + lowest[i]);
            }
            least[k] = sum;
        }
    }

    private void keep(int depth, long opened) {
        var value = opened;
        for (var i = 0; i < cameras; i++) {
            value = Math.min(NEVER, value + covered[depth][i]);
        }
        if (value < bestValue) {
            bestValue = value;
            bestCount = chosenCount;
            System.arraycopy(chosen, 0, best, 0, chosenCount);
        }
    }

    private void assign(int[] placed) {
        for (var i = 0; i < cameras; i++) {
            placed[i] = -1;
            var least = costs[quarters][i];
            for (var k = 0; k < bestCount; k++) {
                if (costs[best[k]][i] < least) {
                    least = costs[best[k]][i];
                    placed[i] = best[k];
                }
            }
        }
    }
}
