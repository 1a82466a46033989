package nl.wissel.ui.control.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import nl.wissel.ui.control.chart.ChartData.Series;
import org.jspecify.annotations.Nullable;

/// Paints a chart; the figures of a category are told where the pointer is. Its table stands beside it, on the screen.
public final class ChartPane extends PaintedPane {
    /// Labels of lines that end at the same height stand beside each other.
    private static final double LABEL_STEP = 9;
    private static final Font SMALL = Font.font(11);
    private static final List<double[]> DASHES = List.of(new double[0], new double[] {6, 4});

    private final DoubleFunction<String> axis;
    private final Tooltip details = new Tooltip();
    private ChartData data = new ChartData(List.of(), List.of(), List.of(), List.of(), List.of());

    /// @param name what the chart shows, for who cannot see it
    /// @param axis the words of a value on the axis
    public ChartPane(String name, DoubleFunction<String> axis) {
        this.axis = axis;
        setAccessibleText(name);
        setMinSize(260, 160);
        setPrefSize(520, 280);
        details.setShowDelay(Duration.millis(150));
        details.setShowDuration(Duration.INDEFINITE);
        setOnMouseMoved(mouse -> {
            var count = data.categories().size();
            var category = ChartLayout.of(data, getWidth(), getHeight()).categoryAt(mouse.getX(), count);
            if (category < 0 || category >= data.details().size()) {
                Tooltip.uninstall(this, details);
            } else {
                details.setText(data.details().get(category));
                Tooltip.install(this, details);
            }
        });
    }

    public void show(ChartData shown) {
        data = shown;
        repaint();
    }

    @Override
    protected void paint(GraphicsContext on, double width, double height) {
        var layout = ChartLayout.of(data, width, height);
        on.setFont(SMALL);
        axes(on, layout);
        bars(on, layout);
        steps(on, layout);
        lines(on, layout);
    }

    private void axes(GraphicsContext on, ChartLayout layout) {
        on.setLineWidth(1);
        on.setTextBaseline(VPos.CENTER);
        on.setTextAlign(TextAlignment.RIGHT);
        for (var tick : layout.scale().ticks()) {
            var y = Math.round(layout.y(tick)) + 0.5;
            on.setStroke(paint(Ink.LINE));
            on.strokeLine(layout.left(), y, layout.right(), y);
            on.setFill(paint(Ink.MUTED));
            on.fillText(axis.apply(tick), layout.left() - 8, y);
        }
        on.setTextAlign(TextAlignment.CENTER);
        on.setTextBaseline(VPos.TOP);
        var count = data.categories().size();
        var longest = data.categories().stream().mapToInt(String::length).max().orElse(1);
        var every = Math.max(1, (int) Math.ceil(count * (6.5 * longest + 8) / (layout.right() - layout.left())));
        for (var category = 0; category < count; category += every) {
            on.fillText(data.categories().get(category), layout.middle(category, count), layout.bottom() + 8);
        }
    }

    private void bars(GraphicsContext on, ChartLayout layout) {
        on.setTextAlign(TextAlignment.CENTER);
        on.setTextBaseline(VPos.CENTER);
        for (var bar : layout.bars()) {
            var series = data.series().get(bar.series());
            on.setFill(paint(series.ink()));
            on.fillRect(bar.x(), bar.y(), bar.width(), bar.height());
            Hatch.over(on, series.ink(), bar, paint(Ink.SURFACE));
            on.setStroke(paint(Ink.SURFACE));
            on.strokeRect(bar.x(), bar.y(), bar.width(), bar.height());
            if (!series.label().isEmpty() && bar.height() >= 14 && bar.width() >= 20) {
                on.setFill(paint(Ink.ON_BAR));
                on.fillText(series.label(), bar.x() + bar.width() / 2, bar.y() + bar.height() / 2);
            }
        }
    }

    private void steps(GraphicsContext on, ChartLayout layout) {
        on.setLineWidth(2);
        on.setTextAlign(TextAlignment.RIGHT);
        on.setTextBaseline(VPos.BOTTOM);
        ChartLayout.@Nullable Step before = null;
        for (var step : layout.steps()) {
            var over = data.total(step.category()) > limit(step.category());
            on.setStroke(paint(Ink.CAP));
            if (before != null && before.category() == step.category() - 1) {
                on.strokeLine(step.x(), before.y(), step.x(), step.y());
            }
            on.strokeLine(step.x(), step.y(), step.x() + step.width(), step.y());
            limitLabel(on, data.limits().get(step.category()).label() + (over ? " ▲" : ""), over, step, Math.min(step.y(), layout.y(data.total(step.category()))));
            before = step;
        }
    }

    private void limitLabel(GraphicsContext on, String label, boolean over, ChartLayout.Step step, double above) {
        var right = step.x() + step.width() - 4;
        on.setFill(paint(over ? Ink.OVER : Ink.TEXT));
        on.fillText(label, right, above - 3);
    }

    private double limit(int category) {
        var value = data.limits().get(category).value();
        return value == null ? Double.MAX_VALUE : value;
    }

    private void lines(GraphicsContext on, ChartLayout layout) {
        on.setLineWidth(2);
        on.setTextAlign(TextAlignment.RIGHT);
        on.setTextBaseline(VPos.BOTTOM);
        for (var i = 0; i < layout.points().size(); i++) {
            var points = layout.points().get(i);
            Series line = data.lines().get(i);
            on.setStroke(paint(line.ink()));
            on.setFill(paint(line.ink()));
            on.setLineDashes(DASHES.get(i % DASHES.size()));
            on.strokePolyline(points.stream().mapToDouble(ChartLayout.Point::x).toArray(),
                    points.stream().mapToDouble(ChartLayout.Point::y).toArray(), points.size());
            on.setLineDashes();
            for (var point : points) {
                on.fillOval(point.x() - 3, point.y() - 3, 6, 6);
            }
            if (!line.label().isEmpty() && !points.isEmpty()) {
                on.fillText(line.label(), points.getLast().x() + 6 + LABEL_STEP * (i + 1), points.getLast().y() - 4);
            }
        }
    }
}
