package nl.wissel.ui.plan.gantt;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.chart.Ink;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Paints the head of the timeline: how much of each year's cap is spent, the years, the quarters.
final class GanttHead {
    private static final double BAR_TOP = 24;
    private static final double BAR_HEIGHT = 14;
    private static final double WORTH_MIDDLE = 50;
    private static final double WIDE = 150;
    /// In less the words of a cap's worth cannot be read; the table has them.
    private static final double NARROW = 64;

    private final Texts texts;
    private final Function<Ink, Paint> inks;

    GanttHead(Texts texts, Function<Ink, Paint> inks) {
        this.texts = texts;
        this.inks = inks;
    }

    void paint(GraphicsContext on, PlanPicture picture, GanttLayout layout, double below) {
        on.setLineWidth(1);
        for (var bar : layout.capBars(picture.plan().years(), picture.over())) {
            cap(on, bar);
            worth(on, bar, picture.worths().get(bar.use().year()));
        }
        years(on, layout, below);
        quarters(on, layout, below);
    }

    private void cap(GraphicsContext on, GanttLayout.CapBar bar) {
        on.setFill(inks.apply(Ink.STRIPE));
        on.fillRect(bar.x(), BAR_TOP, bar.width(), BAR_HEIGHT);
        on.setFill(inks.apply(bar.over() > 0 ? Ink.OVER : Ink.ACCENT));
        on.fillRect(bar.x(), BAR_TOP, bar.filled(), BAR_HEIGHT);
        on.setStroke(inks.apply(Ink.MUTED));
        on.strokeRect(bar.x() + 0.5, BAR_TOP + 0.5, bar.width() - 1, BAR_HEIGHT - 1);
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        on.setFill(inks.apply(bar.over() > 0 ? Ink.OVER : Ink.TEXT));
        on.fillText(label(bar), bar.x() + 2, BAR_TOP / 2, bar.width() - 4);
    }

    private void worth(GraphicsContext on, GanttLayout.CapBar bar, @Nullable CapWorth worth) {
        if (worth != null && bar.width() >= NARROW) {
            on.setFill(inks.apply(Ink.MUTED));
            on.fillText(WorthWords.of(texts, worth, bar.width() > WIDE), bar.x() + 2, WORTH_MIDDLE, bar.width() - 4);
        }
    }

    private String label(GanttLayout.CapBar bar) {
        var formats = texts.formats();
        if (bar.over() > 0) {
            var amount = formats.euros(new Euros(bar.over()));
            return "▲ " + (bar.width() > 130 ? texts.get("planning.plan.cap.over", amount) : amount);
        }
        if (bar.use().capCents() == null) {
            return texts.get("planning.plan.cap.none", formats.euros(new Euros(bar.use().spendCents())));
        }
        return bar.width() > WIDE ? GanttCanvas.words(texts, bar) : formats.percent(bar.share(), 0);
    }

    private void years(GraphicsContext on, GanttLayout layout, double below) {
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        for (var year : layout.years()) {
            var x = Math.round(year.x()) + 0.5;
            on.setStroke(inks.apply(Ink.LINE));
            on.strokeLine(x, GanttCanvas.CAP_HEIGHT, x, below);
            on.setFill(inks.apply(Ink.TEXT));
            on.fillText(String.valueOf(year.year()), Math.max(year.x(), 0) + 6, GanttCanvas.CAP_HEIGHT + (below - GanttCanvas.CAP_HEIGHT) * 0.28);
        }
        on.setStroke(inks.apply(Ink.LINE));
        on.strokeLine(0, below - 0.5, layout.contentWidth(), below - 0.5);
    }

    private void quarters(GraphicsContext on, GanttLayout layout, double below) {
        on.setTextAlign(TextAlignment.CENTER);
        on.setFill(inks.apply(Ink.MUTED));
        var horizon = layout.horizon();
        for (var quarter = 0; quarter < horizon.quarters(); quarter++) {
            var name = texts.formats().quarterInYear(horizon.quarter(quarter).number());
            var shown = layout.quarterWidth() >= 22 ? name : name.substring(1);
            on.fillText(shown, layout.middle(quarter), GanttCanvas.CAP_HEIGHT + (below - GanttCanvas.CAP_HEIGHT) * 0.76);
        }
    }
}
