package nl.wissel.ui.control.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// A pane filled by one canvas that is painted in the theme's colours, anew whenever it is laid out or the theme changes.
public abstract class PaintedPane extends Pane {
    private static final List<InkMetaData> INKS = inks();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final Map<Ink, StyleableObjectProperty<Paint>> paints = new EnumMap<>(Ink.class);
    private final Canvas canvas = new Canvas();

    @SuppressWarnings("this-escape")  // as in every control of JavaFX: a subclass paints only after it was laid out
    protected PaintedPane() {
        getStyleClass().add("painted");
        for (var data : INKS) {
            var paint = new SimpleStyleableObjectProperty<Paint>(data, this, data.getProperty(), Color.GRAY);
            paint.addListener(changed -> repaint());
            paints.put(data.ink, paint);
        }
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /// Paints everything on a canvas that was cleared.
    protected abstract void paint(GraphicsContext on, double width, double height);

    protected final Paint paint(Ink ink) {
        return property(ink).get();
    }

    /// Has it painted at the next pulse.
    protected final void repaint() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.ceil(getWidth()));
        canvas.setHeight(Math.ceil(getHeight()));
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            paint(on, getWidth(), getHeight());
        }
    }

    private StyleableObjectProperty<Paint> property(Ink ink) {
        return Objects.requireNonNull(paints.get(ink));
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    private static List<InkMetaData> inks() {
        var inks = new ArrayList<InkMetaData>();
        for (var ink : Ink.values()) {
            inks.add(new InkMetaData(ink));
        }
        return List.copyOf(inks);
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
        all.addAll(INKS);
        return List.copyOf(all);
    }

    private static final class InkMetaData extends CssMetaData<PaintedPane, Paint> {
        private final Ink ink;

        InkMetaData(Ink ink) {
            super(ink.cssName(), StyleConverter.getPaintConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(PaintedPane pane) {
            return true;
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(PaintedPane pane) {
            return pane.property(ink);
        }
    }
}
