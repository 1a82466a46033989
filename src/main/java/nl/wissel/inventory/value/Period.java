package nl.wissel.inventory.value;

import java.time.LocalDate;
import java.time.YearMonth;

/// What a date cell states: a day, or a month, quarter or year of which the day is not known.
///
/// @param last inclusive
record Period(LocalDate first, LocalDate last) {
    static Period of(LocalDate day) {
        return new Period(day, day);
    }

    static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period ofQuarter(int year, int number) {
        var first = LocalDate.of(year, 3 * number - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// Whether it is one day.
    boolean isDay() {
        return first.equals(last);
    }

    /// Whether it is exactly one quarter.
    boolean isQuarter() {
        return first.getMonthValue() % 3 == 1 && ofQuarter(first.getYear(), (first.getMonthValue() + 2) / 3).equals(this);
    }

    @Override
    public String toString() {
        return isDay() ? first.toString() : first + " … " + last;
    }
}
