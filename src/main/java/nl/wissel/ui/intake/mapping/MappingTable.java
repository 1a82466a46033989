package nl.wissel.ui.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.wissel.inventory.Field;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.intake.model.Draft;
import nl.wissel.ui.intake.model.MappingRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which header feeds which field: one line a header, its field to be changed with the mouse, or with Enter and Delete.
final class MappingTable {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;

    private final Texts texts;
    private final BiConsumer<MappingRow, @Nullable Field> feed;
    private final TableView<MappingRow> table = new TableView<>();
    private @Nullable Draft draft;

    /// @param feed told of another choice; null = not used
    MappingTable(Texts texts, BiConsumer<MappingRow, @Nullable Field> feed) {
        this.texts = texts;
        this.feed = feed;
        table.setId("mapping");
        table.setAccessibleText(texts.get("MappingTable.title"));
        table.getColumns().setAll(columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setFixedCellSize(56);
        table.setOnKeyPressed(event -> {
            var row = table.getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
                feed.accept(row, null);
                event.consume();
            } else if (row != null && event.getCode() == KeyCode.ENTER) {
                open(row);
                event.consume();
            }
        });
    }

    TableView<MappingRow> node() {
        return table;
    }

    /// Shows the columns; those that did not change stay as they are, with the selection and the place in the table.
    void show(Draft shown) {
        draft = shown;
        var rows = shown.rows();
        var selected = table.getSelectionModel().getSelectedIndex();
        if (rows.size() == table.getItems().size()) {
            for (var i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(table.getItems().get(i))) {
                    table.getItems().set(i, rows.get(i));
                }
            }
        } else {
            table.getItems().setAll(rows);
        }
        table.getSelectionModel().select(selected);
        table.refresh();
    }

    /// Opens the choice of fields of a line.
    private void open(MappingRow row) {
        table.lookupAll(".field-cell").stream().filter(FieldCell.class::isInstance).map(FieldCell.class::cast)
                .filter(cell -> row.equals(cell.getItem())).findFirst().ifPresent(FieldCell::open);
    }

    private List<TableColumn<MappingRow, ?>> columns() {
        var all = new ArrayList<TableColumn<MappingRow, ?>>();
        all.add(column("header", 136, 112, HeaderCell::new));
        all.add(column("field", 168, 152, () -> new FieldCell(texts, feed)));
        all.add(column("confidence", 88, 84, ConfidenceCell::new));
        var samples = Columns.<MappingRow>text(texts.get("MappingTable.samples"), 240, row -> String.join(" · ", row.samples()));
        samples.getStyleClass().add("wrapped-column");
        all.add(samples);
        return all;
    }

    private TableColumn<MappingRow, MappingRow> column(String key, double width, double least, Supplier<TableCell<MappingRow, MappingRow>> cell) {
        var column = new TableColumn<MappingRow, MappingRow>(texts.get("MappingTable." + key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(least);
        return column;
    }

    /// The name in the list; below it why the column is not used though its name is a field's.
    private final class HeaderCell extends TableCell<MappingRow, MappingRow> {
        @Override
        protected void updateItem(@Nullable MappingRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (!empty && row != null) {
                var conflict = draft == null ? null : draft.conflict(row).orElse(null);
                setGraphic(conflict == null ? new TwoLines(row.header()) : new TwoLines(row.header(), text("conflict", conflict), text("conflictWhy", conflict)));
            }
        }
    }

    private String text(String key, Draft.Conflict conflict) {
        return texts.get("MappingTable." + key, texts.get(conflict.field()), conflict.winner());
    }

    /// How sure the program is: a word and an icon.
    private final class ConfidenceCell extends TableCell<MappingRow, MappingRow> {
        @Override
        protected void updateItem(@Nullable MappingRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (!empty && row != null && row.field() != null) {
                var level = row.confidence() >= SURE ? "sure" : row.confidence() >= LIKELY ? "likely" : "unsure";
                var icon = new FontIcon(row.confidence() >= SURE ? "fth-check" : "fth-help-circle");
                icon.getStyleClass().add("certainty-" + level);
                setGraphic(icon);
                setText(texts.get("MappingTable." + level));
            }
        }
    }
}
