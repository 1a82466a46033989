package nl.wissel.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// How figures are shown to a person in one language.
public record Formats(Language language) {
    /// A space at which no line is broken.
    private static final String TIED = "\u00a0";

    /// Whole euro with thousands separated: `€ 1.664` in Dutch, `€1,664` in English.
    public String euros(Euros amount) {
        return currency() + whole(amount.toDecimal());
    }

    /// To the cent: `€ 1.664,30` in Dutch, `€1,664.30` in English.
    public String exactEuros(Euros amount) {
        return currency() + decimals(amount.toDecimal(), 2);
    }

    /// Thousands of euro, for a council's table, without the sign: `1.665`.
    public String thousands(Euros amount) {
        return whole(amount.toDecimal().movePointLeft(3));
    }

    /// A whole number, thousands separated.
    public String whole(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// A share of one as a percentage: `0,04 %` in Dutch, `0.04 %` in English.
    public String percent(double share, int decimals) {
        return decimals(BigDecimal.valueOf(share * 100), decimals) + TIED + "%";
    }

    /// A number with a fixed count of decimals.
    public String decimals(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// Hours to the minute: `12.5` in English, `12,5` in Dutch.
    public String hours(Duration time) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(time.toMinutes() / 60.0);
    }

    /// `2027 Q3` in English, `2027 K3` in Dutch.
    public String quarter(Quarter quarter) {
        return quarter.year() + " " + quarterInYear(quarter.number());
    }

    /// `Q3` in English, `K3` in Dutch.
    public String quarterInYear(int number) {
        return (language == Language.NL ? "K" : "Q") + number;
    }

    private String whole(BigDecimal number) {
        return decimals(number, 0);
    }

    private String currency() {
        return language == Language.NL ? "€" + TIED : "€";
    }
}
