package nl.wissel.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A chart with its table beside it where there is room for both, else below it.
public final class Beside extends Region {
    private static final double ROOM = 1040;
    private static final double HIGHEST_CHART = 400;
    private static final double GAP = 24;
    private static final double CHART = 0.44;

    private final Region chart;
    private final Region table;

    public Beside(Region chart, Region table) {
        this.chart = chart;
        this.table = table;
        getChildren().addAll(chart, table);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOM;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width >= ROOM ? Math.max(chart.prefHeight(-1), table.prefHeight(-1)) : chart.prefHeight(-1) + GAP + table.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        if (width >= ROOM) {
            var half = Math.floor((width - GAP) * CHART);
            chart.resizeRelocate(0, 0, half, Math.max(chart.prefHeight(-1), Math.min(HIGHEST_CHART, table.prefHeight(-1))));
            table.resizeRelocate(half + GAP, 0, width - half - GAP, table.prefHeight(-1));
        } else {
            chart.resizeRelocate(0, 0, width, chart.prefHeight(-1));
            table.resizeRelocate(0, chart.prefHeight(-1) + GAP, width, table.prefHeight(-1));
        }
    }
}
