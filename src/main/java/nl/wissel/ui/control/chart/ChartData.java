package nl.wissel.ui.control.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a chart shows, by category from left to right: bars of stacked series, a limit above each bar, and lines.
///
/// @param categories what stands below each bar
/// @param series     from the bottom of the stack up
/// @param limits     the limit of each category, null = none; or empty for no limits at all
/// @param lines      each with a value a category
/// @param details    what is told about a category when the pointer is over it
public record ChartData(List<String> categories, List<Series> series, List<Limit> limits, List<Series> lines, List<String> details) {
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        limits = List.copyOf(limits);
        lines = List.copyOf(lines);
        details = List.copyOf(details);
        var lengths = Stream.concat(series.stream(), lines.stream()).map(one -> one.values().size());
        var count = categories.size();
        if (!lengths.allMatch(length -> length == count) || (!limits.isEmpty() && limits.size() != count)) {
            throw new IllegalArgumentException("every series, line and limit needs " + count + " values");
        }
    }

    /// @param label  short, painted in the bars or at the end of the line when there are several series; empty for none
    /// @param values one a category, at least 0
    public record Series(String name, String label, Ink ink, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// @param value null = no limit
    /// @param label the limit as a figure
    public record Limit(@Nullable Double value, String label) {}

    /// The height of a whole stack.
    public double total(int category) {
        return series.stream().mapToDouble(one -> one.values().get(category)).sum();
    }

    /// The largest value that must fit.
    double largest() {
        var largest = 0.0;
        for (var category = 0; category < categories.size(); category++) {
            largest = Math.max(largest, total(category));
        }
        for (var limit : limits) {
            largest = Math.max(largest, limit.value() == null ? 0 : limit.value());
        }
        for (var line : lines) {
            largest = Math.max(largest, line.values().stream().mapToDouble(value -> value).max().orElse(0));
        }
        return largest;
    }
}
