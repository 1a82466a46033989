package nl.wissel.cost;

import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;

/// The municipality's own rules for its books.
///
/// @param interest            omslagrente, a year
/// @param chargesFromNextYear capital charges begin the year after replacement; else the same year
/// @param activationThreshold credits (department, year, life) below it are operating costs of that year
/// @param tenderThreshold     EU threshold for supplies and services, over the whole plan
/// @param vat                 rate for the report; plans are excl. VAT
public record Bookkeeping(Percent interest, boolean chargesFromNextYear, Euros activationThreshold, Euros tenderThreshold, Percent vat) {
    public static final Bookkeeping DEFAULT = new Bookkeeping(Percent.of(2), true, Euros.of(15_000), Euros.of(216_000), Percent.of(21));
}
