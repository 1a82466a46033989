package nl.wissel.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A calendar quarter.
///
/// @param year   calendar year, 1900 to 2999
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern TEXT = Pattern.compile("\\s*(19\\d{2}|2\\d{3})\\s*-?\\s*[QKqk]([1-4])\\s*");

    public Quarter {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("year must be 1900 to 2999, was " + year);
        }
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("number must be 1 to 4, was " + number);
        }
    }

    /// The quarter in which a day falls.
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /// The first quarter that begins on or after a day.
    public static Quarter beginningFrom(LocalDate day) {
        var same = of(day);
        return same.firstDay().equals(day) ? same : same.plus(1);
    }

    /// The last quarter that ends on or before a day.
    public static Quarter endedBy(LocalDate day) {
        var same = of(day);
        return same.lastDay().equals(day) ? same : same.plus(-1);
    }

    /// Reads `2027-Q3`, or Dutch `2027-K3`; anything else is empty.
    public static Optional<Quarter> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    public Quarter plus(int quarters) {
        var index = index() + quarters;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /// How many quarters from this one to another: 1 for the next, negative for an earlier one.
    public int until(Quarter other) {
        return other.index() - index();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    private int index() {
        return year * 4 + number - 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    /// Plain and the same in every language: `2027-Q3`.
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
