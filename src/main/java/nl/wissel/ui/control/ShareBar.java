package nl.wissel.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// One bar whose parts are as wide as their share of the whole.
public final class ShareBar extends Region {
    private static final double GAP = 2;
    private static final double LEAST = 4;

    private List<Part> parts = List.of();

    /// @param count what the part stands for, at least 0
    /// @param style the style class that gives it its colour
    public record Part(String name, long count, String style) {}

    public ShareBar() {
        getStyleClass().add("share-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(8);
        setPrefHeight(16);
        setMaxHeight(16);
    }

    /// Shows these parts; those that count nothing are left out.
    public void show(List<Part> shown) {
        parts = shown.stream().filter(part -> part.count() > 0).toList();
        getChildren().setAll(parts.stream().map(part -> {
            var piece = new Region();
            piece.getStyleClass().addAll("share-part", part.style());
            return piece;
        }).toList());
        setAccessibleText(String.join(", ", shown.stream().map(part -> part.name() + " " + part.count()).toList()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var total = parts.stream().mapToLong(Part::count).sum();
        var room = getWidth() - GAP * Math.max(0, parts.size() - 1) - LEAST * parts.size();
        var x = 0.0;
        for (var i = 0; i < parts.size(); i++) {
            var width = LEAST + Math.max(0, room) * parts.get(i).count() / total;
            getChildren().get(i).resizeRelocate(snapPositionX(x), 0, snapSizeX(width), getHeight());
            x += width + GAP;
        }
    }
}
