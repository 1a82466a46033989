package nl.wissel.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.StringConverter;
import nl.wissel.inventory.Field;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Which header feeds which field: one line a header, its field to be changed.
final class MappingTable {
    private record Choice(@Nullable Field field) {
        static final Choice NOT_USED = new Choice(null);
    }

    private final Texts texts;
    private final BiConsumer<MappingRow, @Nullable Field> feed;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final TableView<MappingRow> table = new TableView<>();

    /// @param feed told of another choice; null = not used
    MappingTable(Texts texts, BiConsumer<MappingRow, @Nullable Field> feed) {
        this.texts = texts;
        this.feed = feed;
        choices.add(Choice.NOT_USED);
        Arrays.stream(Field.values()).map(Choice::new).forEach(choices::add);
        table.setId("mapping");
        table.setAccessibleText(texts.get("MappingTable.title"));
        table.getColumns().setAll(columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setFixedCellSize(48);
    }

    TableView<MappingRow> node() {
        return table;
    }

    void show(List<MappingRow> rows) {
        table.getItems().setAll(rows);
    }

    private List<TableColumn<MappingRow, ?>> columns() {
        var all = new ArrayList<TableColumn<MappingRow, ?>>();
        all.add(Columns.<MappingRow>text(texts.get("MappingTable.header"), 168, MappingRow::header));
        var field = new TableColumn<MappingRow, MappingRow>(texts.get("MappingTable.field"));
        field.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        field.setCellFactory(_ -> new FieldCell());
        field.setPrefWidth(208);
        field.setMinWidth(192);
        all.add(field);
        var confidence = Columns.<MappingRow>text(texts.get("MappingTable.confidence"), 96, this::confidence);
        all.add(confidence);
        all.add(Columns.<MappingRow>text(texts.get("MappingTable.samples"), 320, row -> String.join(" · ", row.samples())));
        return all;
    }

    private String confidence(MappingRow row) {
        if (row.field() == null) {
            return "";
        }
        var level = row.confidence() >= 0.9 ? "sure" : row.confidence() >= 0.6 ? "likely" : "unsure";
        return texts.get("MappingTable." + level);
    }

    private String name(@Nullable Field field) {
        if (field == null) {
            return texts.get("MappingTable.notUsed");
        }
        var name = (texts.language() == Language.NL ? field.dutch() : field.english()).getFirst();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private final class FieldCell extends TableCell<MappingRow, MappingRow> {
        private final SearchableComboBox<Choice> box = new SearchableComboBox<>(choices);
        private boolean showing;

        FieldCell() {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable Choice choice) {
                    return choice == null ? "" : name(choice.field());
                }

                @Override
                public Choice fromString(String text) {
                    return choices.stream().filter(choice -> toString(choice).equals(text)).findFirst().orElse(Choice.NOT_USED);
                }
            });
            box.valueProperty().addListener((_, _, chosen) -> {
                var row = getItem();
                if (!showing && row != null && chosen != null) {
                    feed.accept(row, chosen.field());
                }
            });
        }

        @Override
        protected void updateItem(MappingRow row, boolean empty) {
            super.updateItem(row, empty);
            showing = true;
            if (empty || row == null) {
                setGraphic(null);
            } else {
                box.setValue(new Choice(row.field()));
                box.setAccessibleText(texts.get("MappingTable.choose", row.header()));
                setGraphic(box);
            }
            showing = false;
        }
    }
}
