package nl.wissel.plan.bound;

import java.math.BigInteger;
import nl.wissel.plan.bound.site.SiteCosts;

/// Room that may be bought: all of it, a part, or none.
///
/// @param relief by how much it eases each cap
/// @param price  what all of it costs, as the dual counts
record Raise(long[] relief, long price) {
    static final Raise NONE = new Raise(new long[0], 0);

    /// What buying all of it brings at some prices of the caps, in millionths; below 0 when it is worth its price.
    BigInteger at(long[] millionths) {
        var cost = BigInteger.valueOf(price).multiply(BigInteger.valueOf(SiteCosts.MILLION));
        for (var k = 0; k < relief.length; k++) {
            cost = cost.subtract(BigInteger.valueOf(relief[k]).multiply(BigInteger.valueOf(millionths[k])));
        }
        return cost;
    }
}
