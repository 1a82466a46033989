package nl.wissel.ui.control;

import java.util.Collection;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Tables with lines of one height; their columns come from [Columns].
public final class Tables {
    private static final double SCROLL_BAR = 20;

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

    /// Lets a table with many columns be scrolled sideways where they do not fit.
    public static <R> TableView<R> scrolling(TableView<R> table) {
        var wanted = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(width -> table.setColumnResizePolicy(width.doubleValue() > wanted + SCROLL_BAR
                ? TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS : TableView.UNCONSTRAINED_RESIZE_POLICY));
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
}
