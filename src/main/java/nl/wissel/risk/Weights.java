package nl.wissel.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How heavily each factor counts; whole numbers of at least 0 that sum to 100.
public record Weights(Map<Factor, Integer> points) {
    private static final int SHARES = 300;
    private static final int TOTAL = 100;

    public static final Weights DEFAULT =
            new Weights(Arrays.stream(Factor.values()).collect(Collectors.toMap(Function.identity(), Factor::defaultWeight)));

    public Weights {
        points = Map.copyOf(points);
        if (points.size() != Factor.values().length || points.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("every factor must have a weight of at least 0: " + points);
        }
        if (points.values().stream().mapToInt(weight -> weight).sum() != TOTAL) {
            throw new IllegalArgumentException("weights must sum to 100: " + points);
        }
    }

    /// The weights in proportion to any whole numbers of at least 0 of which one is more, by the largest remainders.
    ///
    /// @throws IllegalArgumentException when all are 0
    public static Weights inProportionTo(Map<Factor, Integer> wanted) {
        var sum = wanted.values().stream().mapToInt(weight -> weight).sum();
        if (sum == 0) {
            throw new IllegalArgumentException("no factor has a weight");
        }
        var points = new EnumMap<Factor, Integer>(Factor.class);
        wanted.forEach((factor, weight) -> points.put(factor, weight * TOTAL / sum));
        var left = TOTAL - points.values().stream().mapToInt(weight -> weight).sum();
        wanted.entrySet().stream().sorted(Comparator.<Map.Entry<Factor, Integer>>comparingInt(entry -> -(entry.getValue() * TOTAL % sum)).thenComparing(Map.Entry::getKey))
                .limit(left).forEach(entry -> points.merge(entry.getKey(), 1, Integer::sum));
        return new Weights(points);
    }

    public int of(Factor factor) {
        return Objects.requireNonNull(points.get(factor));
    }

    /// The points of a line of the table at these weights, in whole 300ths of a point so that nothing is rounded:
    /// table points × weight / default weight; every default weight divides 300.
    long share(RiskScore.Reason reason) {
        var factor = reason.factor();
        return (long) reason.points() * of(factor) * (SHARES / factor.defaultWeight());
    }

    /// The points of a line of the table at these weights, to at most four decimals.
    BigDecimal pointsOf(RiskScore.Reason reason) {
        var exact = BigDecimal.valueOf(share(reason)).divide(BigDecimal.valueOf(SHARES), 4, RoundingMode.HALF_UP);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    /// A sum of shares as a score, rounded half up.
    static int score(long shares) {
        return Math.toIntExact((2 * shares + SHARES) / (2 * SHARES));
    }
}
