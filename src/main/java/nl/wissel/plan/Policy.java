package nl.wissel.plan;

import nl.wissel.unit.Euros;

/// What the municipality is ready to pay for.
///
/// @param exposurePrice α: to have one risk point one quarter earlier
/// @param movePrice     for one camera placed otherwise than in the adopted plan
public record Policy(Euros exposurePrice, Euros movePrice) {
    public static final Policy DEFAULT = new Policy(Euros.of(2), Euros.of(25));
}
