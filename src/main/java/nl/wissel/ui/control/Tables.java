package nl.wissel.ui.control;

import java.util.Collection;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Tables that are only read: text to the left, figures to the right, sorted by value.
public final class Tables {
    private Tables() {}

    /// @param name what the table shows, for who cannot see it
    public static <R> TableView<R> of(Collection<R> rows, String name) {
        var table = new TableView<R>(FXCollections.observableArrayList(rows));
        table.setFixedCellSize(28);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setAccessibleText(name);
        table.setPlaceholder(new Label(""));
        table.getStyleClass().addAll("striped", "dense");
        return table;
    }

    /// Makes a short table just as high as its rows.
    public static <R> TableView<R> fitted(TableView<R> table) {
        var height = 34 + 28 * Math.max(1, table.getItems().size()) + 2;
        table.setPrefHeight(height);
        table.setMinHeight(height);
        table.setMaxHeight(height);
        return table;
    }

    public static <R> TableColumn<R, String> text(String title, double width, Function<R, String> value) {
        var column = new TableColumn<R, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /// @param show the words of a value, by which it is also sorted
    public static <R, V extends Comparable<V>> TableColumn<R, V> figure(String title, double width, Function<R, V> value, Function<V, String> show) {
        var column = new TableColumn<R, V>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(any -> new FigureCell<>(show));
        column.setPrefWidth(width);
        column.getStyleClass().add("figure-column");
        return column;
    }

    private static final class FigureCell<R, V> extends TableCell<R, V> {
        private final Function<V, String> show;

        FigureCell(Function<V, String> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(@Nullable V value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : show.apply(value));
        }
    }
}
