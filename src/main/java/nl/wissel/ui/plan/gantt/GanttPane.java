package nl.wissel.ui.plan.gantt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;

/// The Gantt: a tree of names on the left, one painted timeline on the right that follows it.
public final class GanttPane extends SplitPane {
    private static final double[] ZOOMS = {1, 1.5, 2, 3, 4};
    private static final double NAMES_WIDTH = 384;
    private static final double NAMES_SHARE = 0.45;

    private final TreeTableView<GanttRow> names;
    private final GanttCanvas canvas;
    private final ScrollBar pan = new ScrollBar();
    private final Label capUse = new Label();
    private final Label legend = new Label();
    private final Tooltip told = new Tooltip();
    private final VBox left;
    private final Set<String> open = new HashSet<>();
    private final Runnable follow = this::follow;
    private @Nullable PlanPicture picture;
    private double namesWidth = NAMES_WIDTH;
    private int zoom;

    /// @param selected told of the camera a person selects; null for none
    public GanttPane(Texts texts, Consumer<@Nullable String> selected) {
        setId("gantt");
        names = GanttNames.table(texts);
        canvas = new GanttCanvas(texts);
        canvas.setAccessibleText(texts.get("planning.plan.gantt.name"));
        pan.setOrientation(Orientation.HORIZONTAL);
        pan.valueProperty().addListener(moved -> arrange());
        canvas.widthProperty().addListener(resized -> arrange());
        var time = new BorderPane(canvas);
        time.setBottom(pan);
        time.setMinWidth(160);
        capUse.getStyleClass().add("caption");
        legend.getStyleClass().add("caption");
        legend.setText(texts.get("planning.plan.legend.done"));
        legend.setWrapText(true);
        legend.managedProperty().bind(legend.visibleProperty());
        var above = new VBox(4, capUse, legend);
        above.setMinHeight(GanttCanvas.CAP_HEIGHT);
        above.setMaxHeight(GanttCanvas.CAP_HEIGHT);
        left = new VBox(above, names);
        left.setMinWidth(248);
        VBox.setVgrow(names, Priority.ALWAYS);
        getItems().addAll(left, time);
        widthProperty().subscribe(this::keepNames);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        names.getSelectionModel().selectedItemProperty().addListener((property, before, now) ->
                selected.accept(now != null && now.getValue() instanceof GanttRow.One one ? one.key() : null));
        canvas.setOnMouseClicked(this::clicked);
        canvas.setOnMouseMoved(this::hovered);
        canvas.setOnScroll(this::scrolled);
        sceneProperty().addListener((property, before, now) -> followIn(before, now));
    }

    public void show(PlanPicture shown) {
        var first = picture == null;
        picture = shown;
        legend.setVisible(shown.hasDone());
        var root = new TreeItem<GanttRow>();
        shown.departments().forEach(department -> root.getChildren().add(item(department)));
        if (first && !root.getChildren().isEmpty()) {
            root.getChildren().getFirst().setExpanded(true);
        }
        var selected = names.getSelectionModel().getSelectedItem();
        names.setRoot(root);
        if (selected != null) {
            select(selected.getValue().key());
        }
        canvas.show(shown);
        arrange();
    }

    /// What stands at the head of the names.
    public void setCapUse(String text) {
        capUse.setText(text);
    }

    /// Shows the quarters wider or narrower.
    ///
    /// @param steps 1 = wider, -1 = narrower
    public void zoom(int steps) {
        zoom = Math.clamp(zoom + steps, 0, ZOOMS.length - 1);
        arrange();
    }

    private void select(String key) {
        for (var index = 0; index < names.getExpandedItemCount(); index++) {
            if (names.getTreeItem(index).getValue().key().equals(key)) {
                names.getSelectionModel().select(index);
                return;
            }
        }
    }

    private TreeItem<GanttRow> item(GanttRow row) {
        var item = new TreeItem<>(row);
        row.children().forEach(child -> item.getChildren().add(item(child)));
        item.setExpanded(open.contains(row.key()));
        item.expandedProperty().addListener((property, before, now) -> {
            if (now) {
                open.add(row.key());
            } else {
                open.remove(row.key());
            }
        });
        return item;
    }

    /// Names keep the width a person gave them, as long as the timeline keeps most of the room.
    private void keepNames() {
        if (getWidth() > 0) {
            setDividerPositions(Math.min(namesWidth / getWidth(), NAMES_SHARE));
        }
    }

    private void released(MouseEvent released) {
        if (released.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) {
            namesWidth = left.getWidth();
        }
    }

    private void arrange() {
        if (picture == null || canvas.getWidth() <= 0) {
            return;
        }
        var layout = GanttLayout.fitting(picture.horizon(), canvas.getWidth(), ZOOMS[zoom], pan.getValue());
        var hidden = Math.max(0, layout.contentWidth() - canvas.getWidth());
        pan.setMax(hidden);
        pan.setVisibleAmount(hidden * canvas.getWidth() / layout.contentWidth());
        pan.setVisible(hidden > 1);
        pan.setManaged(hidden > 1);
        canvas.show(layout);
    }

    private void followIn(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(follow);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(follow);
        }
    }

    /// Shows in the timeline the lines that the tree shows, where it shows them.
    private void follow() {
        var flow = flow();
        var first = flow == null ? null : flow.getFirstVisibleCell();
        var last = flow == null ? null : flow.getLastVisibleCell();
        if (flow == null || first == null || last == null) {
            return;
        }
        var below = canvas.sceneToLocal(flow.localToScene(0, 0)).getY();
        var rows = new ArrayList<GanttRow>();
        for (var index = first.getIndex(); index <= last.getIndex() && index < names.getExpandedItemCount(); index++) {
            rows.add(names.getTreeItem(index).getValue());
        }
        canvas.show(new GanttCanvas.View(List.copyOf(rows), below + first.getLayoutY(), below,
                names.getSelectionModel().getSelectedIndex() - first.getIndex()));
    }

    private @Nullable VirtualFlow<?> flow() {
        Node found = names.lookup(".virtual-flow");
        return found instanceof VirtualFlow<?> flow ? flow : null;
    }

    private int indexAt(double y) {
        var flow = flow();
        var first = flow == null ? null : flow.getFirstVisibleCell();
        if (flow == null || first == null) {
            return -1;
        }
        var inside = flow.sceneToLocal(canvas.localToScene(0, y)).getY();
        var index = first.getIndex() + (int) Math.floor((inside - first.getLayoutY()) / GanttLayout.ROW);
        return inside < 0 || index >= names.getExpandedItemCount() ? -1 : index;
    }

    private void clicked(MouseEvent mouse) {
        var index = indexAt(mouse.getY());
        if (index >= 0) {
            names.getSelectionModel().select(index);
            names.requestFocus();
            if (mouse.getClickCount() == 2) {
                var item = names.getTreeItem(index);
                item.setExpanded(!item.isExpanded());
            }
        }
    }

    private void hovered(MouseEvent mouse) {
        var index = indexAt(mouse.getY());
        var words = index < 0 ? "" : canvas.told(names.getTreeItem(index).getValue(), mouse.getX());
        told.setText(words);
        if (words.isEmpty()) {
            Tooltip.uninstall(canvas, told);
        } else {
            Tooltip.install(canvas, told);
        }
    }

    private void scrolled(ScrollEvent wheel) {
        var flow = flow();
        if (wheel.isControlDown()) {
            zoom(wheel.getDeltaY() > 0 ? 1 : -1);
        } else if (wheel.getDeltaX() != 0) {
            pan.setValue(Math.clamp(pan.getValue() - wheel.getDeltaX(), 0, pan.getMax()));
        } else if (flow != null) {
            flow.scrollPixels(-wheel.getDeltaY());
        }
        wheel.consume();
    }
}
