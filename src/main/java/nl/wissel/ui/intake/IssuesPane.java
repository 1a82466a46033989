package nl.wissel.ui.intake;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/// What reading remarked, grouped by kind, each with its place.
final class IssuesPane {
    private sealed interface Item {
        record Kind(IssueGroup group) implements Item {}

        record Remark(IssueGroup group, IssueGroup.Line line) implements Item {}
    }

    private final Texts texts;
    private final TreeView<Item> tree = new TreeView<>();
    private final VBox pane = new VBox();

    IssuesPane(Texts texts) {
        this.texts = texts;
        tree.setId("issues");
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.get("IssuesPane.title"));
        tree.getStyleClass().addAll("issues", "dense");
        tree.setCellFactory(_ -> new ItemCell());
        var none = new EmptyState(texts.get("IssuesPane.none"));
        none.visibleProperty().bind(tree.visibleProperty().not());
        var stack = new StackPane(none, tree);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var title = new Label(texts.get("IssuesPane.title"));
        title.getStyleClass().add("section-title");
        pane.getStyleClass().add("section");
        pane.getChildren().addAll(title, stack);
    }

    VBox node() {
        return pane;
    }

    void show(List<IssueGroup> groups) {
        var root = new TreeItem<Item>();
        for (var group : groups) {
            var kind = new TreeItem<Item>(new Item.Kind(group));
            group.lines().forEach(line -> kind.getChildren().add(new TreeItem<>(new Item.Remark(group, line))));
            root.getChildren().add(kind);
        }
        tree.setRoot(root);
        tree.setVisible(!groups.isEmpty());
    }

    private String place(IssueGroup.Line line) {
        var row = line.row() > 0 ? texts.get("IssuesPane.row", line.sheet(), String.valueOf(line.row())) : line.sheet();
        return line.column().isEmpty() ? row : row + ", " + line.column();
    }

    private final class ItemCell extends TreeCell<Item> {
        private final FontIcon icon = new FontIcon();
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox kind = new HBox(icon, name, count);

        ItemCell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.getStyleClass().add("count");
            kind.getStyleClass().add("issue-kind");
            kind.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            getStyleClass().remove("issue-line");
            if (!empty && item instanceof Item.Kind(var group)) {
                icon.setIconLiteral(icon(group.severity()));
                icon.getStyleClass().setAll("ikonli-font-icon", "severity-" + group.severity().name().toLowerCase(Locale.ROOT));
                name.setText(texts.get("Issues." + group.problem().name()));
                count.setText(texts.formats().whole(group.lines().size()));
                setGraphic(kind);
            } else if (!empty && item instanceof Item.Remark(var group, var line)) {
                getStyleClass().add("issue-line");
                setText(place(line) + ": " + texts.get(group.problem(), line.found(), line.expected()));
            }
        }

        private static String icon(IssueGroup.Severity severity) {
            return switch (severity) {
                case REJECTED -> "fth-x-circle";
                case WRONG -> "fth-alert-triangle";
                case DOUBT -> "fth-help-circle";
                case GUESS -> "fth-info";
            };
        }
    }
}
