package nl.wissel.inventory.value;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the dates of a column are written day first or month first, decided on all of them together: a first part over 12 says
/// day-month, a second part over 12 says month-day, else day-month is taken, which is a guess.
///
/// @param doubt a date that can be read both ways while nothing in the column decides; empty = nothing was guessed
public record DayMonthOrder(boolean dayFirst, String doubt) {
    public static final DayMonthOrder DAY_FIRST = new DayMonthOrder(true, "");
    private static final Pattern NUMERIC = Pattern.compile("\\D{0,6}(\\d{1,2})[-/. ](\\d{1,2})[-/. ]'?\\d{2}(?:\\d{2})?\\b.*");

    /// The order of a column.
    ///
    /// @param texts its cells; those that are no such date do not count
    public static DayMonthOrder of(Stream<String> texts) {
        var monthFirst = false;
        var doubt = "";
        for (var text : (Iterable<String>) texts::iterator) {
            var match = NUMERIC.matcher(text);
            if (!match.matches()) {
                continue;
            }
            var one = Integer.parseInt(match.group(1));
            var two = Integer.parseInt(match.group(2));
            if (one > 12) {
                return DAY_FIRST;
            }
            monthFirst |= two > 12;
            if (doubt.isEmpty() && one != two && two <= 12) {
                doubt = text;
            }
        }
        return monthFirst ? new DayMonthOrder(false, "") : new DayMonthOrder(true, doubt);
    }
}
