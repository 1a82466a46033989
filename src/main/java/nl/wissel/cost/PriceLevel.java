package nl.wissel.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;

import static java.math.RoundingMode.HALF_UP;

/// How prices are made and how they move from year to year.
///
/// @param hardwareIndex a year, -20 to +20 %
/// @param labourIndex   a year, -20 to +20 %; for visits too
/// @param hourlyRate    excl. VAT, price level of the first year; 0 to EUR 10^9
/// @param contingency   on hardware, labour and visits, not on an assessed cost; at least 0
public record PriceLevel(Percent hardwareIndex, Percent labourIndex, Euros hourlyRate, Percent contingency) {
    private static final long MOST_CENTS = 100_000_000_000L;
    private static final BigDecimal STEEPEST_INDEX = BigDecimal.valueOf(20);

    public static final PriceLevel DEFAULT = new PriceLevel(Percent.of(-2), Percent.of(3), Euros.of(85), Percent.of(10));

    public PriceLevel {
        requireIndex("hardwareIndex", hardwareIndex);
        requireIndex("labourIndex", labourIndex);
        requireAmount("hourlyRate", hourlyRate);
        if (contingency.value().signum() < 0) {
            throw new IllegalArgumentException("contingency must be at least 0, was " + contingency);
        }
    }

    /// The indices of the budget years: `round(10^6 · (1 + g)^y)`, exact before the rounding.
    public Indices indices(int budgetYears) {
        return new Indices(index(hardwareIndex, budgetYears), index(labourIndex, budgetYears));
    }

    /// `round(amount · (1 + κ))`, in cents.
    public long withContingencyCents(Euros amount) {
        return BigDecimal.valueOf(amount.cents()).multiply(contingencyFactor()).setScale(0, HALF_UP).longValueExact();
    }

    /// 1 + κ.
    BigDecimal contingencyFactor() {
        return BigDecimal.ONE.add(contingency.toFraction());
    }

    static void requireAmount(String name, Euros amount) {
        if (amount.cents() < 0 || amount.cents() > MOST_CENTS) {
            throw new IllegalArgumentException(name + " must be 0 to " + new Euros(MOST_CENTS) + " euro, was " + amount);
        }
    }

    private static void requireIndex(String name, Percent index) {
        if (index.value().abs().compareTo(STEEPEST_INDEX) > 0) {
            throw new IllegalArgumentException(name + " must be -20% to 20%, was " + index);
        }
    }

    private static List<Long> index(Percent growth, int years) {
        var factor = BigDecimal.ONE.add(growth.toFraction());
        return IntStream.range(0, years)
                .mapToObj(year -> factor.pow(year).movePointRight(6).setScale(0, HALF_UP).longValueExact()).toList();
    }
}
