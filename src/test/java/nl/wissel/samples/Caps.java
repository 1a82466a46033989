package nl.wissel.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/// Caps that are tight, yet let every camera in: a little over what is needed, more of it each year.
final class Caps {
    static final int FIRST_YEAR = 2027;
    private static final List<Integer> PERCENT_BY_YEAR = List.of(14, 17, 21, 25, 28);

    static final int YEARS = PERCENT_BY_YEAR.size();

    private final List<Drawn> cameras;

    Caps(List<Drawn> cameras) {
        this.cameras = cameras.stream().filter(Drawn::toReplace).toList();
    }

    /// The caps of a department's five years, in whole euro.
    ///
    /// @param percentOfNeed 105 = five in a hundred to spare
    List<Integer> euros(Predicate<Drawn> which, int percentOfNeed) {
        var chosen = cameras.stream().filter(which).toList();
        var replacing = chosen.stream().map(Offer::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        var visits = chosen.stream().map(Drawn::location).distinct().map(place -> Offer.visit(place.kind())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = replacing.add(visits).multiply(BigDecimal.valueOf(percentOfNeed, 2));
        return byYear(total, 1000);
    }

    /// The installer hours of a quarter in each of the five years.
    List<Integer> hoursAQuarter() {
        var total = cameras.stream().map(Offer::hours).reduce(BigDecimal.ZERO, BigDecimal::add).multiply(new BigDecimal("1.2"));
        return byYear(total.divide(BigDecimal.valueOf(4), RoundingMode.UP), 10);
    }

    private static List<Integer> byYear(BigDecimal total, int step) {
        return PERCENT_BY_YEAR.stream().map(percent -> total.multiply(BigDecimal.valueOf(percent, 2))
                .divide(BigDecimal.valueOf(step), 0, RoundingMode.UP).intValueExact() * step).toList();
    }
}
