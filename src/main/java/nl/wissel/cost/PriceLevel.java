package nl.wissel.cost;

import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;

/// How prices are made and how they move from year to year.
///
/// @param hardwareIndex a year, -20 to +20 %
/// @param labourIndex   a year, -20 to +20 %; for visits too
/// @param hourlyRate    excl. VAT, price level of the first year
/// @param contingency   on hardware, labour and visits, not on an assessed cost
public record PriceLevel(Percent hardwareIndex, Percent labourIndex, Euros hourlyRate, Percent contingency) {
    public static final PriceLevel DEFAULT = new PriceLevel(Percent.of(-2), Percent.of(3), Euros.of(85), Percent.of(10));
}
