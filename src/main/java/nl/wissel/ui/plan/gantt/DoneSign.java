package nl.wissel.ui.plan.gantt;

import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.chart.Ink;
import nl.wissel.ui.plan.gantt.GanttLayout.Bar;

/// The signs of what is done: a tick beside a camera, stripes over the done part of a bar.
record DoneSign(Function<Ink, Paint> inks) {
    private static final double STEP = 6;
    private static final double FAINT = 0.55;

    void tick(GraphicsContext on, double x, double y) {
        on.setStroke(inks.apply(Ink.TEXT));
        on.setLineWidth(2);
        on.strokeLine(x - 4, y, x - 1, y + 4);
        on.strokeLine(x - 1, y + 4, x + 5, y - 5);
    }

    void bar(GraphicsContext on, Bar bar) {
        var height = bar.doneHeight();
        on.save();
        on.beginPath();
        on.rect(bar.x(), bar.y() + bar.height() - height, bar.width(), height);
        on.clip();
        on.setStroke(inks.apply(Ink.ON_BAR));
        on.setGlobalAlpha(FAINT);
        on.setLineWidth(1.5);
        var foot = bar.y() + bar.height();
        for (var x = bar.x() - bar.height(); x < bar.x() + bar.width(); x += STEP) {
            on.strokeLine(x, foot, x + bar.height(), bar.y());
        }
        on.restore();
    }

    /// `✓8` when all are done, `✓5/8` when some are.
    String words(Bar bar, Texts texts) {
        var cameras = texts.formats().whole(bar.cameras());
        return bar.done() == 0 ? cameras : bar.done() == bar.cameras() ? "✓" + cameras : "✓" + texts.formats().whole(bar.done()) + "/" + cameras;
    }
}
