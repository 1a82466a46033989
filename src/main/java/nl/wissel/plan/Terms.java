package nl.wissel.plan;

import java.util.Map;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.Refusal;
import nl.wissel.cost.VisitPrices;

/// The terms on which a plan is made: time, money, prices and products.
///
/// @param refused product name -> why it cannot be planned
public record Terms(Horizon horizon, Policy policy, Budget budget, Catalogue catalogue, Map<String, Refusal> refused, PriceLevel prices,
        VisitPrices visits) {
    public Terms {
        refused = Map.copyOf(refused);
    }
}
