package nl.wissel.ui.intake.issue;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.intake.remark.Remarks;
import org.jspecify.annotations.Nullable;

/// What reading remarked, by kind with counts: names that may mean the same first, what was mended last.
public final class IssuesPane {
    private final Consumer<@Nullable Picked> picked;
    private final TreeView<IssueItem> tree = new TreeView<>();
    private final VBox pane = new VBox();
    private boolean showing;
    private Remarks shown = Remarks.NONE;
    private List<Correction> mended = List.of();

    /// @param picked told what a person picks, null for a kind or nothing
    public IssuesPane(Texts texts, Consumer<@Nullable Picked> picked) {
        this.picked = picked;
        tree.setId("issues");
        tree.setRoot(new TreeItem<>());
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.get("IssuesPane.title"));
        tree.getStyleClass().addAll("issues", "dense");
        tree.setCellFactory(_ -> new IssueCell(texts));
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> selected(item));
        var none = new EmptyState(texts.get("IssuesPane.none"));
        none.visibleProperty().bind(tree.visibleProperty().not());
        var stack = new StackPane(none, tree);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var title = new Label(texts.get("IssuesPane.title"));
        title.getStyleClass().add("section-title");
        pane.getStyleClass().add("section");
        pane.getChildren().addAll(title, stack);
    }

    public VBox node() {
        return pane;
    }

    /// Shows remarks; the kinds that were open stay open, and where one was picked its place stays so.
    public void show(Remarks remarks, List<Correction> corrections) {
        if (remarks.equals(shown) && corrections.equals(mended)) {
            return;
        }
        shown = remarks;
        mended = corrections;
        showing = true;
        var before = tree.getSelectionModel().getSelectedItem();
        var kind = before == null ? null : before.getParent();
        var index = kind == null ? 0 : kind.getChildren().indexOf(before);
        var kinds = tree.getRoot().getChildren().stream().filter(TreeItem::isExpanded).map(TreeItem::getValue).toList();
        var root = root(remarks, corrections);
        root.getChildren().forEach(each -> each.setExpanded(kinds.stream().anyMatch(each.getValue()::isSameKind)));
        tree.setRoot(root);
        tree.setVisible(!root.getChildren().isEmpty());
        showing = false;
        if (before != null) {
            pickAgain(kind == null ? null : kind.getValue(), index);
        }
    }

    private static TreeItem<IssueItem> root(Remarks remarks, List<Correction> corrections) {
        var root = new TreeItem<IssueItem>();
        for (var names : remarks.names()) {
            root.getChildren().add(kind(new IssueItem.Names(names), names.groups().stream().<Picked>map(group -> new Picked.Names(names.kind(), group)).toList()));
        }
        for (var group : remarks.groups()) {
            root.getChildren().add(kind(new IssueItem.Kind(group), group.lines().stream().<Picked>map(line -> new Picked.Remark(group, line)).toList()));
        }
        if (!corrections.isEmpty()) {
            root.getChildren().add(kind(new IssueItem.Mended(corrections.size()), corrections.stream().<Picked>map(Picked.Mended::new).toList()));
        }
        return root;
    }

    /// The next one of the same kind comes in the place of one that was mended.
    private void pickAgain(@Nullable IssueItem wanted, int index) {
        var kind = tree.getRoot().getChildren().stream().filter(other -> wanted != null && other.getValue().isSameKind(wanted)).findFirst();
        var next = kind.map(TreeItem::getChildren).filter(lines -> !lines.isEmpty()).map(lines -> lines.get(Math.min(index, lines.size() - 1)));
        if (next.isPresent()) {
            tree.getSelectionModel().select(next.get());
        } else {
            tree.getSelectionModel().clearSelection();
            picked.accept(null);
        }
    }

    private static TreeItem<IssueItem> kind(IssueItem kind, List<Picked> lines) {
        return new KindItem(kind, lines);
    }

    /// A kind makes its lines when they are first asked for: there may be a hundred thousand.
    private static final class KindItem extends TreeItem<IssueItem> {
        private final List<Picked> lines;
        private boolean filled;

        KindItem(IssueItem kind, List<Picked> lines) {
            super(kind);
            this.lines = lines;
        }

        @Override
        public boolean isLeaf() {
            return lines.isEmpty();
        }

        @Override
        public ObservableList<TreeItem<IssueItem>> getChildren() {
            if (!filled) {
                filled = true;
                super.getChildren().setAll(lines.stream().map(line -> new TreeItem<IssueItem>(new IssueItem.Line(line))).toList());
            }
            return super.getChildren();
        }
    }

    private void selected(@Nullable TreeItem<IssueItem> item) {
        if (!showing) {
            picked.accept(item != null && item.getValue() instanceof IssueItem.Line(var line) ? line : null);
        }
    }
}
