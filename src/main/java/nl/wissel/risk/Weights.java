package nl.wissel.risk;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How heavily each factor counts; whole numbers of at least 0 that sum to 100.
public record Weights(Map<Factor, Integer> points) {
    public static final Weights DEFAULT =
            new Weights(Arrays.stream(Factor.values()).collect(Collectors.toMap(Function.identity(), Factor::defaultWeight)));

    public Weights {
        points = Map.copyOf(points);
        if (points.size() != Factor.values().length || points.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("every factor must have a weight of at least 0: " + points);
        }
        if (points.values().stream().mapToInt(weight -> weight).sum() != 100) {
            throw new IllegalArgumentException("weights must sum to 100: " + points);
        }
    }

    public int of(Factor factor) {
        return Objects.requireNonNull(points.get(factor));
    }
}
