package nl.wissel.ui.control.chart;

import java.util.ArrayList;
import java.util.List;

/// Where everything of a chart goes, in pixels from the top left; plain numbers, so it is tested without a window.
///
/// @param bars   the parts of the stacks that have a height
/// @param steps  the limits
/// @param points a list a line, one point a category
public record ChartLayout(double left, double top, double right, double bottom, Scale scale, List<Bar> bars, List<Step> steps,
        List<List<Point>> points) {
    static final double AXIS_WIDTH = 64;
    static final double ABOVE = 24;
    static final double BELOW = 28;
    private static final double WIDEST_BAR = 96;

    public record Bar(int category, int series, double x, double y, double width, double height) {}

    public record Step(int category, double x, double width, double y) {}

    public record Point(double x, double y) {}

    public static ChartLayout of(ChartData data, double width, double height) {
        var left = AXIS_WIDTH;
        var right = Math.max(left + 1, width - 8);
        var bottom = Math.max(ABOVE + 1, height - BELOW);
        var scale = Scale.of(data.largest(), true);
        var empty = new ChartLayout(left, ABOVE, right, bottom, scale, List.of(), List.of(), List.of());
        return new ChartLayout(left, ABOVE, right, bottom, scale, empty.bars(data), empty.steps(data), empty.points(data));
    }

    /// The height at which a value stands.
    public double y(double value) {
        return bottom - (bottom - top) * value / scale.top();
    }

    /// The middle of a category.
    public double middle(int category, int categories) {
        return left + slot(categories) * (category + 0.5);
    }

    /// The category at a place; -1 beside the chart.
    public int categoryAt(double x, int categories) {
        return x < left || x >= right ? -1 : Math.min(categories - 1, (int) ((x - left) / slot(categories)));
    }

    private double slot(int categories) {
        return (right - left) / Math.max(1, categories);
    }

    private List<Bar> bars(ChartData data) {
        var bars = new ArrayList<Bar>();
        var count = data.categories().size();
        var width = Math.min(WIDEST_BAR, slot(count) * 0.64);
        for (var category = 0; category < count; category++) {
            var below = 0.0;
            for (var series = 0; series < data.series().size(); series++) {
                var value = data.series().get(series).values().get(category);
                if (value > 0) {
                    var upper = y(below + value);
                    bars.add(new Bar(category, series, middle(category, count) - width / 2, upper, width, y(below) - upper));
                }
                below += value;
            }
        }
        return List.copyOf(bars);
    }

    private List<Step> steps(ChartData data) {
        var steps = new ArrayList<Step>();
        for (var category = 0; category < data.limits().size(); category++) {
            var value = data.limits().get(category).value();
            if (value != null) {
                var slot = slot(data.limits().size());
                steps.add(new Step(category, left + slot * category, slot, y(value)));
            }
        }
        return List.copyOf(steps);
    }

    private List<List<Point>> points(ChartData data) {
        var lines = new ArrayList<List<Point>>();
        for (var line : data.lines()) {
            var points = new ArrayList<Point>();
            for (var category = 0; category < line.values().size(); category++) {
                points.add(new Point(middle(category, line.values().size()), y(line.values().get(category))));
            }
            lines.add(List.copyOf(points));
        }
        return List.copyOf(lines);
    }
}
