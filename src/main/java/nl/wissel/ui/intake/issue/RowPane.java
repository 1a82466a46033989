package nl.wissel.ui.intake.issue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.model.RowContext;
import nl.wissel.ui.intake.model.RowContext.Line;
import org.jspecify.annotations.Nullable;

/// A row of the list between its neighbours. A cell that is picked there can be mended below.
final class RowPane {
    private final Texts texts;
    private final Mender mender;
    private final FixPane fix;
    private final TableView<Line> table = new TableView<>();
    private final VBox pane = new VBox();
    private @Nullable RowContext shown;

    RowPane(Texts texts, Mender mender) {
        this.texts = texts;
        this.mender = mender;
        fix = new FixPane(texts, mender::mend);
        table.setId("row-context");
        table.setAccessibleText(texts.get("RowPane.title"));
        table.setFixedCellSize(32);
        table.setPrefHeight(34 + 5 * 32 + 16);
        table.setMinHeight(120);
        table.getStyleClass().add("dense");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(this::pick);
        var hint = new Label(texts.get("RowPane.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        pane.getStyleClass().add("section");
        pane.getChildren().addAll(table, fix.node(), hint);
    }

    VBox node() {
        return pane;
    }

    void show(RowContext context) {
        shown = null;
        fix.clear();
        table.getColumns().setAll(columns(context));
        table.getItems().setAll(context.lines());
        shown = context;
        var index = context.lines().stream().map(Line::number).toList().indexOf(context.row());
        if (index >= 0) {
            var column = table.getColumns().get(Math.max(0, context.column()) + 1);
            table.getSelectionModel().clearAndSelect(index, column);
            table.getFocusModel().focus(index, column);
            table.scrollToColumn(column);
        }
    }

    private List<TableColumn<Line, String>> columns(RowContext context) {
        var columns = new ArrayList<TableColumn<Line, String>>();
        var number = new TableColumn<Line, String>(texts.get("RowPane.row"));
        number.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(String.valueOf(line.getValue().number())));
        number.setPrefWidth(56);
        number.getStyleClass().add("figure-column");
        columns.add(number);
        for (var i = 0; i < context.columns().size(); i++) {
            var index = i;
            var column = new TableColumn<Line, String>(context.columns().get(i).header());
            column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().texts().get(index)));
            column.setPrefWidth(120);
            columns.add(column);
        }
        columns.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellFactory(_ -> new ContextCell(context));
        });
        return columns;
    }

    private void pick(@Nullable TablePosition<?, ?> cell) {
        var context = shown;
        if (context == null || cell == null || cell.getRow() < 0 || cell.getRow() >= context.lines().size() || cell.getColumn() < 1) {
            return;
        }
        fix.clear();
        var column = context.columns().get(cell.getColumn() - 1);
        if (column.fed()) {
            mender.look(context.sheet(), context.lines().get(cell.getRow()).number(), column.index(), target -> fix.show(column.header(), target));
        }
    }

    /// The row that it is about stands out by bold type.
    private static final class ContextCell extends TableCell<Line, String> {
        private final RowContext context;

        ContextCell(RowContext context) {
            this.context = context;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            var line = getTableRow() == null ? null : getTableRow().getItem();
            getStyleClass().remove("row-meant");
            if (!empty && line != null && line.number() == context.row()) {
                getStyleClass().add("row-meant");
            }
        }
    }
}
