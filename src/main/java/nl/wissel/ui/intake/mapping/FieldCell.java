package nl.wissel.ui.intake.mapping;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import nl.wissel.inventory.Field;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Named;
import nl.wissel.ui.intake.model.MappingRow;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// The field that a column feeds, to be chosen from all fields by typing a part of its name.
final class FieldCell extends TableCell<MappingRow, MappingRow> {
    /// A field or none: a combo box cannot hold null.
    private record Choice(@Nullable Field field) {
        static final ObservableList<Choice> ALL = FXCollections.observableArrayList();

        static {
            ALL.add(new Choice(null));
            Arrays.stream(Field.values()).map(Choice::new).forEach(ALL::add);
        }
    }

    private final Texts texts;
    private final SearchableComboBox<Choice> box = new SearchableComboBox<>(Choice.ALL);
    private boolean showing;

    FieldCell(Texts texts, BiConsumer<MappingRow, @Nullable Field> feed) {
        this.texts = texts;
        getStyleClass().add("field-cell");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(Choice.ALL, choice -> name(choice.field())));
        box.valueProperty().addListener((_, _, chosen) -> {
            var row = getItem();
            if (!showing && row != null && chosen != null) {
                feed.accept(row, chosen.field());
            }
        });
    }

    void open() {
        box.requestFocus();
        box.show();
    }

    @Override
    protected void updateItem(@Nullable MappingRow row, boolean empty) {
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

    private String name(@Nullable Field field) {
        return field == null ? texts.get("MappingTable.notUsed") : texts.get(field);
    }
}
