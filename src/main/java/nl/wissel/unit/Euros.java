package nl.wissel.unit;

import java.math.BigDecimal;

import static java.math.RoundingMode.HALF_UP;

/// An amount of money in whole euro cents, excl. VAT unless a name says otherwise.
///
/// @param cents euro cents; may be negative for a difference
public record Euros(long cents) implements Comparable<Euros> {
    public static final Euros ZERO = new Euros(0);

    /// The amount in euro, rounded half up to the cent.
    ///
    /// @throws ArithmeticException when the cents do not fit in a `long`
    public static Euros of(BigDecimal euros) {
        return new Euros(euros.movePointRight(2).setScale(0, HALF_UP).longValueExact());
    }

    /// A whole number of euros.
    public static Euros of(long euros) {
        return new Euros(Math.multiplyExact(euros, 100));
    }

    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /// The exact amount in euro, with two decimals.
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /// Plain and the same in every language: `1664.30`.
    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
