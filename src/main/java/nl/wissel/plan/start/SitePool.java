package nl.wissel.plan.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wissel.plan.bound.site.CapIndex;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.SiteSolver;
import org.jspecify.annotations.Nullable;

/// The plans of one site that are nearly best at the prices: the best at these and at perturbed prices, and every change of one camera or
/// of one whole visit of the best of them.
final class SitePool {
    private static final int MOST_OF_ONE_CAMERA = 12;
    private static final int CHANGED = 6;

    private final int cameras;
    private final int quarters;
    private final long[] open;
    private final long[][] costs;
    private final int most;
    /// The best so far and their values, ascending.
    private final int[][] placements;
    private final long[] values;
    private int count;
    private int @Nullable [] held;

    /// @param open  what a visit costs at the prices, in each quarter
    /// @param costs what each camera costs at the prices, by quarter and camera; last when left out
    /// @param most  plans to keep
    SitePool(int cameras, long[] open, long[][] costs, int most) {
        this.cameras = cameras;
        this.open = open;
        this.costs = costs;
        this.most = cameras == 1 ? MOST_OF_ONE_CAMERA : most;
        quarters = open.length;
        placements = new int[this.most][];
        values = new long[this.most];
    }

    /// Lets the pool hold a placement however dear it is.
    void mustHold(int[] placed) {
        held = placed;
    }

    /// The plans, the best at the prices first.
    ///
    /// @param seeds placements that are best at these or other prices
    List<SitePlan> around(List<int[]> seeds, SiteCosts site, CapIndex index) {
        for (var placed : seeds) {
            keep(cost(placed), placed);
        }
        var bases = Arrays.copyOf(placements, Math.min(count, cameras == 1 ? 1 : CHANGED));
        var valuesOfBases = values.clone();
        for (var k = 0; k < bases.length; k++) {
            changeCameras(bases[k], valuesOfBases[k]);
            changeVisits(bases[k], valuesOfBases[k]);
        }
        var plans = new ArrayList<SitePlan>();
        for (var k = 0; k < count; k++) {
            plans.add(SitePlan.of(site, placements[k], index));
        }
        if (held != null && SitePlan.indexOf(held, plans) == 0 && cost(held) < SiteSolver.NEVER) {
            plans.add(SitePlan.of(site, held, index));
        }
        return List.copyOf(plans);
    }

    private void changeCameras(int[] base, long value) {
        var visitors = visitors(base);
        for (var i = 0; i < cameras; i++) {
            var from = base[i];
            var without = value - cost(i, from) - (from >= 0 && visitors[from] == 1 ? open[from] : 0);
            for (var to = -1; to < quarters; to++) {
                if (to == from || cost(i, to) >= SiteSolver.NEVER) {
                    continue;
                }
                var changed = without + cost(i, to) + (to >= 0 && visitors[to] == 0 ? open[to] : 0);
                if (isGood(changed)) {
                    var placed = base.clone();
                    placed[i] = to;
                    keep(changed, placed);
                }
            }
        }
    }

    private void changeVisits(int[] base, long value) {
        var visitors = visitors(base);
        for (var from : Arrays.stream(base).distinct().toArray()) {
            for (var to = -1; to < quarters; to++) {
                if (to != from) {
                    changeVisit(base, value, visitors, from, to);
                }
            }
        }
    }

    /// All cameras of a visit that may go elsewhere.
    private void changeVisit(int[] base, long value, int[] visitors, int from, int to) {
        var changed = value;
        var gone = 0;
        for (var i = 0; i < cameras; i++) {
            if (base[i] == from && cost(i, to) < SiteSolver.NEVER) {
                changed += cost(i, to) - cost(i, from);
                gone++;
            }
        }
        changed += gone > 0 && to >= 0 && visitors[to] == 0 ? open[to] : 0;
        changed -= from >= 0 && gone == visitors[from] ? open[from] : 0;
        if (gone > 0 && isGood(changed)) {
            var placed = base.clone();
            for (var i = 0; i < cameras; i++) {
                placed[i] = base[i] == from && cost(i, to) < SiteSolver.NEVER ? to : base[i];
            }
            keep(changed, placed);
        }
    }

    /// How many cameras are replaced in each visit.
    private int[] visitors(int[] placed) {
        var visitors = new int[quarters];
        for (var t : placed) {
            if (t >= 0) {
                visitors[t]++;
            }
        }
        return visitors;
    }

    private boolean isGood(long value) {
        return count < most || value < values[count - 1];
    }

    private void keep(long value, int[] placed) {
        if (value >= SiteSolver.NEVER || !isGood(value)) {
            return;
        }
        var place = count;
        while (place > 0 && values[place - 1] > value) {
            place--;
        }
        for (var k = place - 1; k >= 0 && values[k] == value; k--) {
            if (Arrays.equals(placements[k], placed)) {
                return;
            }
        }
        count = Math.min(most, count + 1);
        System.arraycopy(values, place, values, place + 1, count - 1 - place);
        System.arraycopy(placements, place, placements, place + 1, count - 1 - place);
        values[place] = value;
        placements[place] = placed;
    }

    /// What a placement costs at the prices; never when it is not allowed.
    private long cost(int[] placed) {
        var value = 0L;
        var visited = 0L;
        for (var i = 0; i < cameras; i++) {
            var t = placed[i];
            var cost = cost(i, t);
            if (cost >= SiteSolver.NEVER) {
                return SiteSolver.NEVER;
            }
            value += cost;
            if (t >= 0 && (visited & (1L << t)) == 0) {
                visited |= 1L << t;
                value += open[t];
            }
        }
        return value;
    }

    private long cost(int camera, int placed) {
        return costs[placed < 0 ? quarters : placed][camera];
    }
}
