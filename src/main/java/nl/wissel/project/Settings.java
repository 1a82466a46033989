package nl.wissel.project;

import nl.wissel.cost.Bookkeeping;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.VisitPrices;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Policy;
import nl.wissel.unit.Quarter;

/// The settings of a project.
public record Settings(Horizon horizon, PriceLevel prices, VisitPrices visits, Policy policy, Bookkeeping bookkeeping) {

    /// The defaults of the design, five years from a start quarter.
    public static Settings from(Quarter start) {
        return new Settings(new Horizon(start, 5), PriceLevel.DEFAULT, VisitPrices.DEFAULT, Policy.DEFAULT, Bookkeeping.DEFAULT);
    }
}
