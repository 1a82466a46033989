package nl.wissel.inventory.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wissel.inventory.Problem;
import nl.wissel.sheet.Cell;

/// MAC addresses in any notation, as lower-case hex digits with colons: `00:11:22:33:44:55`.
public final class Macs {
    private static final String EXAMPLE = "00:11:22:33:44:55";
    private static final Pattern BARE = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern GROUPS = Pattern.compile("[0-9a-f]{1,2}(?:[:. -][0-9a-f]{1,2}){5}");
    private static final Pattern LONG_GROUPS = Pattern.compile("[0-9a-f]{4}(?:[:. -][0-9a-f]{4}){2}|[0-9a-f]{6}[:. -][0-9a-f]{6}");
    private static final Pattern SEPARATOR = Pattern.compile("[:. -]");
    private static final String ALL_ZERO = "000000000000";
    private static final int DIGITS = 12;
    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(DIGITS);

    private Macs() {}

    /// A cell as a MAC address. A number is one whose leading zeros the spreadsheet dropped: restored, noted. `1.12E+11` as text has lost
    /// its digits: unreadable, warned.
    public static Meaning<String> of(Cell cell) {
        if (cell instanceof Cell.Number(var value, var shown)) {
            return ofNumber(value);
        }
        var text = CellText.of(cell);
        return CellText.saysNothing(text) ? Meaning.nothing() : ofText(text.toLowerCase(Locale.ROOT));
    }

    private static Meaning<String> ofText(String text) {
        if (BARE.matcher(text).matches()) {
            return known(text);
        }
        if (LONG_GROUPS.matcher(text).matches()) {
            return known(SEPARATOR.matcher(text).replaceAll(""));
        }
        if (GROUPS.matcher(text).matches()) {
            var digits = new StringBuilder(DIGITS);
            for (var group : SEPARATOR.split(text, -1)) {
                digits.append(group.length() == 1 ? "0" : "").append(group);
            }
            return known(digits.toString());
        }
        return Meaning.warned(Problem.NOT_A_MAC, EXAMPLE);
    }

    private static Meaning<String> ofNumber(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(TOO_LONG) >= 0 || value.stripTrailingZeros().scale() > 0) {
            return Meaning.warned(Problem.NOT_A_MAC, EXAMPLE);
        }
        var plain = value.toBigInteger().toString();
        var mac = known("0".repeat(DIGITS - plain.length()) + plain);
        return mac.value() == null ? mac : Meaning.guessed(mac.value(), Problem.READ_AS);
    }

    private static Meaning<String> known(String digits) {
        if (digits.equals(ALL_ZERO)) {
            return Meaning.nothing();
        }
        var mac = new StringBuilder(17).append(digits, 0, 2);
        for (var i = 2; i < DIGITS; i += 2) {
            mac.append(':').append(digits, i, i + 2);
        }
        return Meaning.of(mac.toString());
    }
}
