package nl.wissel.ui.plan.gantt;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import nl.wissel.risk.Band;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.BandBadge;
import nl.wissel.ui.control.chart.Ink;
import nl.wissel.ui.control.chart.PaintedPane;
import nl.wissel.ui.plan.gantt.GanttRow.Group;
import nl.wissel.ui.plan.gantt.GanttRow.Hold;
import nl.wissel.ui.plan.gantt.GanttRow.Level;
import nl.wissel.ui.plan.gantt.GanttRow.One;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Paints the timeline: the use of the caps, the years and quarters, and the lines that its table shows at this moment.
final class GanttCanvas extends PaintedPane {
    static final double CAP_HEIGHT = 64;
    private static final Font SMALL = Font.font(11);
    private static final Font BOLD = Font.font(null, FontWeight.BOLD, 11);
    private static final double DOT = 8;

    /// The lines in view.
    ///
    /// @param top      where the first of them begins
    /// @param below    where the lines begin: what is above is the head
    /// @param selected place in the list; -1 = none
    record View(List<GanttRow> rows, double top, double below, int selected) {}

    private final Texts texts;
    private final GanttHead head;
    private final DoneSign done;
    private @Nullable PlanPicture picture;
    private @Nullable GanttLayout layout;
    private View view = new View(List.of(), 0, 0, -1);
    private int mostOfDepartments;
    private int mostOfSites;

    GanttCanvas(Texts texts) {
        this.texts = texts;
        head = new GanttHead(texts, this::paint);
        done = new DoneSign(this::paint);
    }

    void show(PlanPicture shown) {
        picture = shown;
        mostOfDepartments = most(shown.departments());
        mostOfSites = most(shown.departments().stream().flatMap(department -> department.children().stream()).toList());
        repaint();
    }

    void show(GanttLayout shown) {
        if (!shown.equals(layout)) {
            layout = shown;
            repaint();
        }
    }

    /// Paints at once when other lines are in view than were painted: for the end of a pulse, when the table has its place.
    void show(View shown) {
        if (!shown.equals(view)) {
            view = shown;
            layoutChildren();
        }
    }

    @Override
    protected void paint(GraphicsContext on, double width, double height) {
        if (picture == null || layout == null) {
            return;
        }
        on.setFont(SMALL);
        on.save();
        on.beginPath();
        on.rect(0, view.below(), width, height - view.below());
        on.clip();
        for (var i = 0; i < view.rows().size(); i++) {
            row(on, layout, view.rows().get(i), view.top() + i * GanttLayout.ROW, i == view.selected());
        }
        on.restore();
        head.paint(on, picture, layout, view.below());
    }

    private void row(GraphicsContext on, GanttLayout where, GanttRow row, double top, boolean selected) {
        on.setFill(paint(selected ? Ink.SELECTED : row instanceof Group group && group.level() == Level.DEPARTMENT ? Ink.STRIPE : Ink.SURFACE));
        on.fillRect(0, top, getWidth(), GanttLayout.ROW);
        grid(on, where, top);
        switch (row) {
            case Group group -> bars(on, where.bars(group, top, group.level() == Level.DEPARTMENT ? mostOfDepartments : mostOfSites), group.level());
            case One one -> one(on, where, one, top + GanttLayout.ROW / 2);
        }
    }

    private void grid(GraphicsContext on, GanttLayout where, double top) {
        on.setStroke(paint(Ink.LINE));
        on.setLineWidth(1);
        for (var year : where.years()) {
            on.strokeLine(Math.round(year.x()) + 0.5, top, Math.round(year.x()) + 0.5, top + GanttLayout.ROW);
        }
        on.strokeLine(0, top + GanttLayout.ROW - 0.5, getWidth(), top + GanttLayout.ROW - 0.5);
    }

    private void bars(GraphicsContext on, List<GanttLayout.Bar> bars, Level level) {
        on.setTextAlign(TextAlignment.CENTER);
        for (var bar : bars) {
            on.setFill(paint(level == Level.DEPARTMENT ? Ink.ACCENT : Ink.BAR));
            on.fillRect(bar.x(), bar.y(), bar.width(), bar.height());
            if (bar.done() > 0) {
                done.bar(on, bar);
            }
            count(on, bar);
        }
    }

    private void count(GraphicsContext on, GanttLayout.Bar bar) {
        var inside = bar.height() >= 15;
        on.setFill(paint(inside ? Ink.ON_BAR : Ink.TEXT));
        on.setTextBaseline(inside ? VPos.TOP : VPos.BOTTOM);
        var words = List.of(done.words(bar, texts), texts.formats().whole(bar.cameras()));
        words.stream().filter(text -> bar.width() >= 7 * text.length() + 2).findFirst()
                .ifPresent(text -> on.fillText(text, bar.x() + bar.width() / 2, inside ? bar.y() + 1 : bar.y()));
    }

    private void one(GraphicsContext on, GanttLayout where, One one, double middle) {
        if (!one.window().isEmpty() && one.hold() != Hold.DONE) {
            on.setStroke(paint(Ink.MUTED));
            on.setLineWidth(1);
            on.setLineDashes(2, 3);
            on.strokeLine(where.x(one.window().earliest()) + 3, middle, where.x(one.window().deadline() + 1) - 3, middle);
            on.setLineDashes();
        }
        if (one.quarter() >= 0) {
            dot(on, Band.of(one.risk()), where.middle(one.quarter()), middle);
            var beside = where.middle(one.quarter()) + DOT + 6;
            switch (one.hold()) {
                case PINNED -> pin(on, beside, middle);
                case DONE -> done.tick(on, beside, middle);
                case FREE -> { }
            }
        }
    }

    private void dot(GraphicsContext on, Band band, double x, double y) {
        on.setFill(paint(band == Band.LOW ? Ink.SURFACE : Ink.of(band)));
        on.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        on.setStroke(paint(Ink.of(band)));
        on.setLineWidth(1.5);
        on.strokeOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        on.setFill(paint(band == Band.LOW ? Ink.LOW : Ink.ON_BAR));
        on.setFont(BOLD);
        on.setTextAlign(TextAlignment.CENTER);
        on.setTextBaseline(VPos.CENTER);
        on.fillText(BandBadge.letter(band), x, y);
        on.setFont(SMALL);
    }

    private void pin(GraphicsContext on, double x, double y) {
        on.setFill(paint(Ink.ACCENT));
        on.setStroke(paint(Ink.ACCENT));
        on.setLineWidth(1.5);
        on.fillOval(x - 4, y - 8, 8, 8);
        on.strokeLine(x, y - 1, x, y + 8);
    }

    private static int most(List<GanttRow> rows) {
        return rows.stream().flatMap(row -> row instanceof Group group ? group.perQuarter().stream() : null).mapToInt(count -> count).max().orElse(1);
    }

    /// The words of a place in the timeline; empty where there is nothing to tell.
    String told(GanttRow row, double x) {
        var where = layout;
        var quarter = where == null ? -1 : where.quarterAt(x);
        if (where == null || quarter < 0) {
            return "";
        }
        var name = texts.formats().quarter(where.horizon().quarter(quarter));
        return switch (row) {
            case Group group -> texts.get("planning.plan.tip.group", group.name(), name, group.perQuarter().get(quarter))
                    + (group.done().get(quarter) == 0 ? "" : texts.get("planning.plan.tip.done", group.done().get(quarter)));
            case One one when one.quarter() == quarter -> texts.get("planning.plan.tip.one", one.name(), name, one.risk())
                    + (one.hold() == Hold.FREE ? "" : ", " + texts.get(one.hold()));
            case One one -> "";
        };
    }

    /// What a year spends of its cap, in words.
    static String words(Texts texts, GanttLayout.CapBar bar) {
        var formats = texts.formats();
        var spend = formats.euros(new Euros(bar.use().spendCents()));
        var cap = bar.use().capCents();
        return cap == null ? spend : texts.get("planning.plan.cap.use", spend, formats.euros(new Euros(cap)), formats.percent(bar.share(), 0));
    }
}
