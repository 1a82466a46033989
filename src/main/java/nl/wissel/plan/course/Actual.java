package nl.wissel.plan.course;

import java.time.LocalDate;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// That a camera was replaced.
///
/// @param product what it was replaced by; empty = as planned
/// @param paid    all-in, visits included, excl. VAT, at the prices of the day
public record Actual(LocalDate replacedOn, String product, Euros paid, String remark) {
    public Actual {
        if (paid.cents() < 0) {
            throw new IllegalArgumentException("what was paid must be at least 0, was " + paid);
        }
    }

    public Quarter quarter() {
        return Quarter.of(replacedOn);
    }
}
