package nl.wissel.plan.start;

/// One way to do a site.
///
/// @param placed    quarter of each camera of the site, or -1
/// @param softCents what it adds to the objective
/// @param points    what it leaves unscheduled
/// @param caps      the caps it counts against, ascending
/// @param uses      how much of each of those it uses
record SitePlan(int[] placed, long softCents, long points, int[] caps, long[] uses) {

    /// What it costs when what it uses of each cap has a price, in cents.
    double priced(double[] prices) {
        var sum = (double) softCents;
        for (var j = 0; j < caps.length; j++) {
            sum += prices[caps[j]] * uses[j];
        }
        return sum;
    }
}
