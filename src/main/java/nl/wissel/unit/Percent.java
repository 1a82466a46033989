package nl.wissel.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A percentage, exact.
///
/// @param value the number before the sign: 3 for 3 %, -2 for -2 %
public record Percent(BigDecimal value) {
    private static final Pattern TEXT = Pattern.compile("\\s*([-+]?\\d+(?:[.,]\\d+)?)\\s*%\\s*");

    public Percent {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /// Reads `-3%`, `3 %` or `2,5%`; anything else is empty.
    public static Optional<Percent> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new Percent(new BigDecimal(match.group(1).replace(',', '.'))))
                : Optional.empty();
    }

    /// The share of one: 0.03 for 3 %.
    public BigDecimal toFraction() {
        return value.movePointLeft(2);
    }

    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
