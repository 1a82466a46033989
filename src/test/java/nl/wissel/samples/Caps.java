package nl.wissel.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/// Caps that are tight, yet let every camera in: 105 % of what is needed, more of it each year.
final class Caps {
    static final int FIRST_YEAR = 2027;
    private static final List<Integer> PERCENT_BY_YEAR = List.of(14, 17, 21, 25, 28);

    static final int YEARS = PERCENT_BY_YEAR.size();

    private final List<Drawn> cameras;

    Caps(List<Drawn> cameras) {
        this.cameras = cameras.stream().filter(Drawn::toReplace).toList();
    }

    /// The caps of the five years, in whole euro.
    ///
    /// @param extraPercent on top of the 105 %
    List<Integer> euros(Predicate<Drawn> which, int extraPercent) {
        var chosen = cameras.stream().filter(which).toList();
        var replacing = chosen.stream().map(Offer::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        var visits = chosen.stream().map(Drawn::location).distinct().map(place -> Offer.visit(place.kind())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = replacing.add(visits).multiply(BigDecimal.valueOf(100 + extraPercent, 2));
        return byYear(total, 1000);
    }

    /// The installer hours of a quarter in each of the five years.
    List<Integer> hoursAQuarter() {
        var total = cameras.stream().map(Offer::hours).reduce(BigDecimal.ZERO, BigDecimal::add).multiply(new BigDecimal("1.15"));
        return byYear(total.divide(BigDecimal.valueOf(4), RoundingMode.UP), 10);
    }

    private static List<Integer> byYear(BigDecimal total, int step) {
        return PERCENT_BY_YEAR.stream().map(percent -> total.multiply(BigDecimal.valueOf(percent, 2))
                .divide(BigDecimal.valueOf(step), 0, RoundingMode.UP).intValueExact() * step).toList();
    }
}
