package nl.wissel.cost;

import java.math.BigDecimal;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

import static java.math.RoundingMode.HALF_UP;

/// What replacing one camera costs at the price level of the first year, contingency included, without visits.
///
/// @param product       name of the replacement product
/// @param minutes       h: installer time
/// @param hardwareCents H: hardware, or the assessed cost as a whole
/// @param labourCents   L: labour, 0 with an assessed cost
/// @param paidCents     what was paid for it, all-in, whatever the year: it is done; null = it is still to be done
public record ReplacementCost(String product, int minutes, long hardwareCents, long labourCents, @Nullable Long paidCents) {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1000);

    public ReplacementCost {
        if (minutes < 0 || hardwareCents < 0 || labourCents < 0) {
            throw new IllegalArgumentException("time and money must be at least 0: %d, %d, %d".formatted(minutes, hardwareCents, labourCents));
        }
    }

    /// Of one that is still to be done.
    public ReplacementCost(String product, int minutes, long hardwareCents, long labourCents) {
        this(product, minutes, hardwareCents, labourCents, null);
    }

    /// By price and hours: `h = round(60 · hours)`, `H = round(hardware · (1 + κ))`, `L = round(h · rate · (1 + κ) / 60)`.
    ///
    /// @param hardware excl. VAT, 0 to EUR 10^9
    /// @param hours    installer hours, 0 to 1,000
    public static ReplacementCost of(String product, Euros hardware, BigDecimal hours, PriceLevel prices) {
        PriceLevel.requireAmount("hardware", hardware);
        var minutes = minutes(hours);
        var labour = BigDecimal.valueOf(minutes).multiply(BigDecimal.valueOf(prices.hourlyRate().cents()))
                .multiply(prices.contingencyFactor()).divide(MINUTES_AN_HOUR, 0, HALF_UP).longValueExact();
        return new ReplacementCost(product, minutes, prices.withContingencyCents(hardware), labour);
    }

    /// As a department assessed it, all-in: no labour and no contingency on top, the hours stay.
    public static ReplacementCost assessed(String product, Euros cost, BigDecimal hours) {
        PriceLevel.requireAmount("assessed cost", cost);
        return new ReplacementCost(product, minutes(hours), cost.cents(), 0);
    }

    /// What was paid for one that is done, and the time it is reckoned to have taken.
    public static ReplacementCost paid(String product, int minutes, Euros paid) {
        return new ReplacementCost(product, minutes, 0, 0, paid.cents());
    }

    static void requireHours(BigDecimal hours) {
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
            throw new IllegalArgumentException("hours must be 0 to 1000, was " + hours);
        }
    }

    private static int minutes(BigDecimal hours) {
        requireHours(hours);
        return hours.multiply(MINUTES_AN_HOUR).setScale(0, HALF_UP).intValueExact();
    }
}
