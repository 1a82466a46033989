package nl.wissel.ui.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// Columns of tables: text at the left, figures at the right.
public final class Columns {
    private Columns() {}

    /// A column of text, sorted as text.
    public static <S> TableColumn<S, String> text(String title, double width, Function<S, String> value) {
        var column = new TableColumn<S, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /// A column of figures, right-aligned, sorted by value, shown by a format; what is unknown stays empty.
    public static <S, T extends Comparable<? super T>> TableColumn<S, T> figure(String title, double width, Function<S, @Nullable T> value, Function<T, String> format) {
        var column = new TableColumn<S, T>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : format.apply(item));
            }
        });
        column.getStyleClass().add("figure-column");
        column.setPrefWidth(width);
        return column;
    }
}
