package nl.wissel.cost;

/// What replacing one camera costs at the price level of the first year, contingency included, without visits.
///
/// @param product       name of the replacement product
/// @param minutes       installer time
/// @param hardwareCents H: hardware, or the assessed cost as a whole
/// @param labourCents   L: labour, 0 with an assessed cost
public record ReplacementCost(String product, int minutes, long hardwareCents, long labourCents) {}
