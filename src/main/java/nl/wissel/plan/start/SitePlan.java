package nl.wissel.plan.start;

import java.util.Arrays;
import java.util.List;
import nl.wissel.plan.bound.site.CapIndex;
import nl.wissel.plan.bound.site.SiteCosts;

/// One way to do a site.
///
/// @param placed    quarter of each camera of the site, or -1
/// @param softCents what it adds to the objective
/// @param caps      the caps it counts against, ascending
/// @param uses      how much of each of those it uses
record SitePlan(int[] placed, long softCents, int[] caps, long[] uses) {

    static SitePlan of(SiteCosts site, int[] placed, CapIndex index) {
        site.use(placed, index);
        var caps = index.caps();
        Arrays.sort(caps);
        var uses = Arrays.stream(caps).mapToLong(index::use).toArray();
        index.clear();
        return new SitePlan(placed, site.softCents(placed), caps, uses);
    }

    /// The index of a placement in a pool; of the first plan when it is not there.
    static int indexOf(int[] placed, List<SitePlan> pool) {
        for (var j = 0; j < pool.size(); j++) {
            if (Arrays.equals(placed, pool.get(j).placed())) {
                return j;
            }
        }
        return 0;
    }

    /// What it costs when what it uses of each cap has a price, in cents.
    double priced(double[] prices) {
        var sum = (double) softCents;
        for (var j = 0; j < caps.length; j++) {
            sum += prices[caps[j]] * uses[j];
        }
        return sum;
    }

    /// It counts against a cap.
    boolean isUnder(int cap) {
        return Arrays.binarySearch(caps, cap) >= 0;
    }
}
