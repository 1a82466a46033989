package nl.wissel.inventory.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.wissel.inventory.Problem;
import nl.wissel.sheet.Cell;

/// Numbers as people write them: `1.234,56`, `1,234.56`, `1 234`, `1'234`, `2266.13`.
///
/// One kind of separator that is followed by exactly three digits groups thousands, which is a guess; so `1.234` is 1234.
public final class Decimals {
    private static final Pattern SPACED = Pattern.compile("(?<=\\d)[ '’](?=\\d{3}(?:\\D|$))");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,18}");
    private static final Pattern DUTCH = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{3}){1,5},\\d{1,12}");
    private static final Pattern ENGLISH = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3}){1,5}\\.\\d{1,12}");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:(?:\\.\\d{3}){1,5}|(?:,\\d{3}){1,5})");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,18}[.,]\\d{1,18}");

    private Decimals() {}

    /// A cell as a number between two bounds; anything else is a warning that names them.
    public static Meaning<BigDecimal> of(Cell cell, long least, long most) {
        if (cell instanceof Cell.Number(var value, var shown)) {
            return bounded(Meaning.of(value), least, most);
        }
        var text = CellText.of(cell);
        return CellText.saysNothing(text) ? Meaning.nothing() : bounded(parse(text), least, most);
    }

    /// A cell as a whole number between two bounds; anything else is a warning that names them.
    public static Meaning<Integer> whole(Cell cell, int least, int most) {
        var number = of(cell, least, most);
        var value = number.value();
        if (value != null && value.stripTrailingZeros().scale() > 0) {
            return Meaning.warned(Problem.NOT_A_NUMBER, bounds(least, most));
        }
        return number.map(BigDecimal::intValueExact);
    }

    /// Text as a number; a warning when it is none.
    public static Meaning<BigDecimal> parse(String text) {
        var stripped = text.strip();
        var number = isSpaced(stripped) ? SPACED.matcher(stripped).replaceAll("") : stripped;
        if (PLAIN.matcher(number).matches()) {
            return Meaning.of(new BigDecimal(number));
        }
        if (GROUPED.matcher(number).matches()) {
            return Meaning.guessed(new BigDecimal(number.replaceAll("[.,]", "")), Problem.THOUSANDS_GUESSED);
        }
        if (DUTCH.matcher(number).matches()) {
            return Meaning.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(number).matches()) {
            return Meaning.of(new BigDecimal(number.replace(",", "")));
        }
        if (DECIMAL.matcher(number).matches()) {
            return Meaning.of(new BigDecimal(number.replace(',', '.')));
        }
        return Meaning.warned(Problem.NOT_A_NUMBER, "1234.56");
    }

    private static boolean isSpaced(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
    }

    private static Meaning<BigDecimal> bounded(Meaning<BigDecimal> number, long least, long most) {
        var value = number.value();
        if (value == null) {
            return number.remark() == null ? number : Meaning.warned(Problem.NOT_A_NUMBER, bounds(least, most));
        }
        return value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0
                ? Meaning.warned(Problem.OUT_OF_BOUNDS, bounds(least, most))
                : number;
    }

    private static String bounds(long least, long most) {
        return least + " … " + most;
    }
}
