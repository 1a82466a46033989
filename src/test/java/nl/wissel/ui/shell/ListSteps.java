package nl.wissel.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import nl.wissel.inventory.Field;
import nl.wissel.ui.intake.model.MappingRow;
import org.jspecify.annotations.Nullable;

/// What a person does with a list before it is taken over, for tests that walk.
record ListSteps(TestWindow window) {
    void untilCounted(String good, String noted, String rejected) {
        window.until(good + ", " + noted + " and " + rejected + " rows are counted", () -> List.of(good, noted, rejected)
                .equals(List.of(window.text("rows-good"), window.text("rows-noted"), window.text("rows-rejected"))));
    }

    /// Lets a column feed a field.
    ///
    /// @param name of the field, as it is offered
    void feed(String header, String name, Field field) {
        var index = window.ask(() -> mapping().stream().map(MappingRow::header).toList().indexOf(header));
        window.ask(() -> {
            table().scrollTo(index);
            return true;
        });
        window.until("the line of " + header + " is in sight", () -> line(index) != null);
        window.ask(() -> {
            choose((ComboBox<?>) Objects.requireNonNull(line(index)).lookup(".combo-box"), name);
            return true;
        });
        window.until(header + " feeds " + name, () -> mapping().stream().anyMatch(row -> row.header().equals(header) && row.field() == field));
    }

    @Nullable Field fieldOf(String header) {
        return window.ask(() -> mapping().stream().filter(row -> row.header().equals(header)).findFirst().orElseThrow().field());
    }

    /// Merges the first departments that may be the same, as it is proposed.
    void mergeDepartments() {
        pick("kind=DEPARTMENTS");
        window.click("merge");
        window.until("there are no departments left to merge", () -> !remarks("kind=DEPARTMENTS") && remarks("Mended"));
    }

    /// Picks the first remark of a kind.
    void pick(String kind) {
        window.until(kind + " is remarked", () -> remarks(kind));
        window.ask(() -> {
            var parent = Objects.requireNonNull(item(kind));
            parent.setExpanded(true);
            select(tree(), parent);
            return true;
        });
    }

    /// Whether there are remarks of a kind. Only on the window's thread.
    boolean remarks(String kind) {
        return item(kind) != null;
    }

    private @Nullable TableRow<?> line(int index) {
        return (TableRow<?>) table().lookupAll(".table-row-cell").stream().filter(node -> node instanceof TableRow<?> line && line.getIndex() == index).findFirst().orElse(null);
    }

    private static <T> void choose(ComboBox<T> box, String name) {
        box.setValue(box.getConverter().fromString(name));
    }

    private static <T> void select(TreeView<T> tree, TreeItem<?> parent) {
        @SuppressWarnings("unchecked")
        var first = (TreeItem<T>) parent.getChildren().getFirst();
        tree.getSelectionModel().select(first);
    }

    private TreeView<?> tree() {
        return (TreeView<?>) Objects.requireNonNull(window.node("issues"));
    }

    private @Nullable TreeItem<?> item(String kind) {
        for (TreeItem<?> item : tree().getRoot().getChildren()) {
            if (String.valueOf(item.getValue()).contains(kind)) {
                return item;
            }
        }
        return null;
    }

    private TableView<?> table() {
        return (TableView<?>) Objects.requireNonNull(window.node("mapping"));
    }

    private List<MappingRow> mapping() {
        return table().getItems().stream().map(MappingRow.class::cast).toList();
    }
}
