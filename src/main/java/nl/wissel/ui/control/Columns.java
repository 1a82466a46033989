package nl.wissel.ui.control;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Columns of tables: text at the left, figures at the right.
public final class Columns {
    private static final double WIDEST_TOOLTIP = 480;

    private Columns() {}

    /// A column of text, sorted as text; what does not fit is shown in full when the pointer rests on it.
    public static <S> TableColumn<S, String> text(String title, double width, Function<S, String> value) {
        var column = new TableColumn<S, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new TextCell<>());
        column.setPrefWidth(width);
        return column;
    }

    /// Shows what does not fit when the pointer rests on it.
    private static final class TextCell<S> extends TableCell<S, String> {
        TextCell() {
            tooltipProperty().bind(Bindings.createObjectBinding(() -> isTextTruncated() ? whole(getText()) : null, textTruncatedProperty(), textProperty()));
        }

        private static Tooltip whole(String text) {
            var tooltip = new Tooltip(text);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDEST_TOOLTIP);
            return tooltip;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
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
