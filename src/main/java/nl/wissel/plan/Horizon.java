package nl.wissel.plan;

import nl.wissel.unit.Quarter;

/// The quarters of a plan, and the budget years (calendar years) they lie in.
///
/// @param start the first quarter
/// @param years length, 1 to 10; four quarters each
public record Horizon(Quarter start, int years) {
    public Horizon {
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("years must be 1 to 10, was " + years);
        }
    }

    /// T: how many quarters.
    public int quarters() {
        return 4 * years;
    }

    /// How many budget years the quarters touch; one more than the years when the start is not a first quarter.
    public int budgetYears() {
        return yearOf(quarters() - 1) + 1;
    }

    /// y(t): the budget year of a quarter, both counted from 0.
    public int yearOf(int quarter) {
        return (start.number() - 1 + quarter) / 4;
    }

    /// The calendar year of a budget year counted from 0.
    public int calendarYear(int year) {
        return start.year() + year;
    }

    public Quarter quarter(int index) {
        return start.plus(index);
    }

    /// The index of a quarter; negative before the start, T or more after the end.
    public int indexOf(Quarter quarter) {
        return start.until(quarter);
    }
}
