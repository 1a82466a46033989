package nl.wissel.inventory.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import nl.wissel.inventory.Problem;
import nl.wissel.sheet.Cell;
import nl.wissel.unit.Euros;

/// Amounts of money, excl. VAT, 0 to a billion euro: `€ 1.234,56`, `1.234,-`, `1,234.56`, `EUR 950 incl. btw`.
public final class Amounts {
    private static final Pattern VAT_INCLUDED = Pattern.compile("(?i)\\b(?:incl|inclusief|including)\\b\\W*(?:btw|vat|21\\s*%)");
    private static final Pattern WORDS = Pattern.compile("(?i)€|\\b(?:eur|euro|euros|excl(?:usief|uding)?|incl(?:usief|uding)?|btw|vat|per|stuk|p/?st)\\b\\.?|\\(\\s*\\)");
    private static final Pattern NO_CENTS = Pattern.compile("[.,]\\s*(?:-{1,2}|–|—|=)$");
    private static final BigDecimal VAT = new BigDecimal("1.21");
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final String BOUNDS = "0 … 1000000000";

    private final boolean vatIncluded;

    /// @param header of the column; amounts under `incl. btw` are divided by 1.21
    public Amounts(String header) {
        this.vatIncluded = vatIncluded(header);
    }

    /// Whether a header or a value says that VAT is included.
    public static boolean vatIncluded(String text) {
        return VAT_INCLUDED.matcher(text).find();
    }

    /// A cell as an amount excl. VAT, rounded half up to the cent.
    public Meaning<Euros> of(Cell cell) {
        return cell instanceof Cell.Number(var value, var shown) ? bounded(Meaning.of(value), vatIncluded) : ofText(CellText.of(cell));
    }

    private Meaning<Euros> ofText(String text) {
        if (CellText.saysNothing(text)) {
            return Meaning.nothing();
        }
        var bare = Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1));
        var number = bare ? text : WORDS.matcher(text).replaceAll(" ").strip();
        var withCents = NO_CENTS.matcher(number);
        var decimal = withCents.find() ? wholeEuros(withCents.replaceAll("")) : Decimals.parse(number);
        if (decimal.value() == null) {
            return Meaning.warned(Problem.NOT_AN_AMOUNT, "1234.56");
        }
        if (vatIncluded(text) && !vatIncluded) {
            var amount = bounded(decimal, true);
            return amount.value() == null ? amount : Meaning.guessed(amount.value(), Problem.VAT_REMOVED);
        }
        return bounded(decimal, vatIncluded);
    }

    /// `1.234` of `1.234,-`: the ending says that the separator groups, so nothing is guessed.
    private static Meaning<BigDecimal> wholeEuros(String number) {
        var read = Decimals.parse(number).value();
        return read == null ? Meaning.nothing() : Meaning.of(read);
    }

    private static Meaning<Euros> bounded(Meaning<BigDecimal> decimal, boolean withVat) {
        var value = decimal.value();
        if (value == null || value.signum() < 0 || value.compareTo(MOST) > 0) {
            return Meaning.warned(Problem.OUT_OF_BOUNDS, BOUNDS);
        }
        return decimal.map(euros -> Euros.of(withVat ? euros.divide(VAT, 2, RoundingMode.HALF_UP) : euros));
    }
}
