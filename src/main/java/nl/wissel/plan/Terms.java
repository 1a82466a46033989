package nl.wissel.plan;

import nl.wissel.cost.Catalogue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.VisitPrices;

/// The terms on which a plan is made: time, money and prices.
public record Terms(Horizon horizon, Policy policy, Budget budget, Catalogue catalogue, PriceLevel prices, VisitPrices visits) {}
