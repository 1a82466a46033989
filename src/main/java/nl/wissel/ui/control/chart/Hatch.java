package nl.wissel.ui.control.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import nl.wissel.ui.control.chart.ChartLayout.Bar;

/// The second sign of the bands of risk: direct solid, high hatched, medium dotted, low an outline.
final class Hatch {
    private static final double STEP = 8;

    private Hatch() {}

    /// Puts the pattern of an ink over a bar filled with it.
    static void over(GraphicsContext on, Ink ink, Bar bar, Paint surface) {
        on.save();
        on.beginPath();
        on.rect(bar.x(), bar.y(), bar.width(), bar.height());
        on.clip();
        on.setFill(surface);
        on.setStroke(surface);
        switch (ink) {
            case HIGH -> stripes(on, bar);
            case MEDIUM -> dots(on, bar);
            case LOW -> on.fillRect(bar.x() + 3, bar.y() + 3, bar.width() - 6, bar.height() - 6);
            default -> { }
        }
        on.restore();
    }

    private static void stripes(GraphicsContext on, Bar bar) {
        on.setLineWidth(2);
        for (var x = bar.x() - bar.height(); x < bar.x() + bar.width(); x += STEP) {
            on.strokeLine(x, bar.y() + bar.height(), x + bar.height(), bar.y());
        }
    }

    private static void dots(GraphicsContext on, Bar bar) {
        for (var x = bar.x() + 3; x < bar.x() + bar.width(); x += STEP) {
            for (var y = bar.y() + bar.height() - 5; y > bar.y() - 3; y -= STEP) {
                on.fillOval(x, y, 3, 3);
            }
        }
    }
}
