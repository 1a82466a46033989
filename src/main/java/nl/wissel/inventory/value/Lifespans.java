package nl.wissel.inventory.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import nl.wissel.inventory.Problem;
import nl.wissel.sheet.Cell;

/// Useful lives, in months, 1 to 600: `7`, `7 jaar`, `84 mnd`, `7,5 years`.
///
/// The value says whether it is in years or months, else the header does; a bare number up to 30 is in years.
public final class Lifespans {
    private static final Pattern TEXT = Pattern.compile("(?i)([\\d.,]+) ?([a-z]*)\\.?(?: .*)?");
    private static final Pattern MONTHS = Pattern.compile("(?i)\\b(?:m|mnd|maand(?:en)?|mths?|months?)\\b");
    private static final Pattern YEARS = Pattern.compile("(?i)\\b(?:j|jr|jaar|jaren|y|yrs?|years?)\\b");
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(30);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final int MOST_MONTHS = 600;

    private final String header;

    /// @param header of the column
    public Lifespans(String header) {
        this.header = header;
    }

    /// A cell as a number of months.
    public Meaning<Integer> months(Cell cell) {
        if (cell instanceof Cell.Number(var value, var shown)) {
            return months(value, header);
        }
        var text = CellText.of(cell);
        if (CellText.saysNothing(text)) {
            return Meaning.nothing();
        }
        var match = TEXT.matcher(text);
        var number = match.matches() ? Decimals.parse(match.group(1)).value() : null;
        if (number == null) {
            return Meaning.warned(Problem.NOT_A_NUMBER, "7, 84 mnd");
        }
        var unit = match.group(2);
        return months(number, unit.isEmpty() ? header : unit);
    }

    private static Meaning<Integer> months(BigDecimal number, String unit) {
        if (MONTHS.matcher(unit).find()) {
            return bounded(Meaning.of(number));
        }
        if (YEARS.matcher(unit).find() || number.compareTo(MOST_YEARS) <= 0) {
            return bounded(Meaning.of(number.multiply(TWELVE)));
        }
        return bounded(Meaning.guessed(number, Problem.LIFE_IN_MONTHS));
    }

    private static Meaning<Integer> bounded(Meaning<BigDecimal> months) {
        return months.value() == null || months.value().signum() <= 0 || months.value().compareTo(BigDecimal.valueOf(MOST_MONTHS)) > 0
                ? Meaning.warned(Problem.OUT_OF_BOUNDS, "1 … " + MOST_MONTHS / 12)
                : months.map(number -> Math.max(1, number.setScale(0, RoundingMode.HALF_UP).intValueExact()));
    }
}
