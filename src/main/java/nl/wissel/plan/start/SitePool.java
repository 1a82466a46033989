package nl.wissel.plan.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.plan.bound.site.CapIndex;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.SiteSolver;
import org.jspecify.annotations.Nullable;

/// The plans of one site that are nearly best at the prices: the best at these and at perturbed prices, and every change of one camera or
/// of one whole visit of the best of them.
final class SitePool {
    private static final int MOST = 40;
    private static final int MOST_OF_ONE_CAMERA = 12;
    private static final int CHANGED = 6;

    private final int cameras;
    private final int quarters;
    private final long[] open;
    private final long[][] costs;
    private final Map<Placement, Long> found = new HashMap<>();
    private int @Nullable [] held;

    /// A quarter for each camera, compared by value.
    private record Placement(int[] placed) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Placement(var theirs) && Arrays.equals(theirs, placed);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(placed);
        }
    }

    /// @param open  what a visit costs at the prices, in each quarter
    /// @param costs what each camera costs at the prices, in each quarter
    SitePool(int cameras, long[] open, long[][] costs) {
        this.cameras = cameras;
        this.open = open;
        this.costs = costs;
        quarters = open.length;
    }

    /// Lets the pool hold a placement however dear it is.
    void mustHold(int[] placed) {
        held = placed;
    }

    /// The plans, the best at the prices first.
    ///
    /// @param seeds placements that are best at these or other prices
    List<SitePlan> around(List<int[]> seeds, SiteCosts site, CapIndex index) {
        seeds.forEach(this::keep);
        if (cameras == 1) {
            for (var t = -1; t < quarters; t++) {
                keep(new int[] {t});
            }
        } else {
            for (var placed : best(CHANGED)) {
                changeCameras(placed);
                changeVisits(placed);
            }
        }
        var plans = new ArrayList<SitePlan>();
        for (var placed : best(cameras == 1 ? MOST_OF_ONE_CAMERA : MOST)) {
            plans.add(SitePlan.of(site, placed, index));
        }
        if (held != null && SitePlan.indexOf(held, plans) == 0 && cost(held) < SiteSolver.NEVER) {
            plans.add(SitePlan.of(site, held, index));
        }
        return List.copyOf(plans);
    }

    private List<int[]> best(int most) {
        return found.entrySet().stream().sorted(Map.Entry.<Placement, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().placed(), Comparator.comparing(Arrays::toString)))
                .limit(most).map(entry -> entry.getKey().placed()).toList();
    }

    private void changeCameras(int[] placed) {
        for (var i = 0; i < cameras; i++) {
            for (var t = -1; t < quarters; t++) {
                if (t != placed[i]) {
                    var changed = placed.clone();
                    changed[i] = t;
                    keep(changed);
                }
            }
        }
    }

    private void changeVisits(int[] placed) {
        for (var from : Arrays.stream(placed).distinct().toArray()) {
            for (var to = -1; to < quarters; to++) {
                var changed = placed.clone();
                for (var i = 0; i < cameras; i++) {
                    changed[i] = placed[i] == from && cost(i, to) < SiteSolver.NEVER ? to : placed[i];
                }
                keep(changed);
            }
        }
    }

    private void keep(int[] placed) {
        var value = cost(placed);
        if (value < SiteSolver.NEVER) {
            found.put(new Placement(placed), value);
        }
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
        return costs[camera][placed < 0 ? quarters : placed];
    }
}
