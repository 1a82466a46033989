package nl.wissel.ui.budget;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import nl.wissel.text.Texts;
import nl.wissel.ui.budget.BudgetPicture.CapRow;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.EntryKind;
import nl.wissel.ui.control.Tables;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The caps: the whole city and the departments by budget year, each a field; an empty one is no cap.
final class CapsTable {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 14;

    private final BudgetViewModel model;
    private final Texts texts;
    private final TableView<CapRow> table;
    private List<Integer> years = List.of();

    CapsTable(BudgetViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table = Tables.of(List.of(), texts.get("planning.budget.caps"));
        table.setId("caps");
        table.setFixedCellSize(-1);
        table.getStyleClass().add("entry-table");
    }

    TableView<CapRow> node() {
        return table;
    }

    void show(BudgetPicture picture) {
        if (!picture.years().equals(years)) {
            years = picture.years();
            table.getColumns().clear();
            table.getColumns().add(Columns.text(texts.get("planning.column.department"), 200, this::name));
            years.forEach(year -> table.getColumns().add(column(year)));
            table.getColumns().add(Columns.figure(texts.get("planning.cost.total"), 100, row -> row.total(years), total -> total.cents() == 0 ? "" : texts.formats().euros(total)));
            table.getColumns().forEach(column -> column.setSortable(false));
        }
        table.getItems().setAll(picture.caps());
        var height = 36 + ROW * Math.min(MOST_ROWS, picture.caps().size());
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    private String name(CapRow row) {
        var department = row.department();
        return department == null ? texts.get("planning.budget.city") : department;
    }

    private TableColumn<CapRow, CapRow> column(int year) {
        var column = new TableColumn<CapRow, CapRow>(String.valueOf(year));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(any -> new CapCell(year));
        column.setPrefWidth(116);
        column.getStyleClass().add("figure-column");
        return column;
    }

    private final class CapCell extends TableCell<CapRow, CapRow> {
        private final int year;
        private @Nullable CapRow before;
        private final EntryField<Euros> field = EntryField.optional(EntryKind.euros(texts), "");

        CapCell(int year) {
            this.year = year;
            field.field().setPromptText(texts.get("planning.budget.no.cap"));
            field.onChanged(cap -> {
                if (getItem() != null) {
                    model.setCap(getItem().department(), year, cap);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable CapRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : field);
            if (!empty && row != null) {
                field.setName(texts.get("planning.budget.cap.of", name(row), String.valueOf(year)));
                if (before != null && Objects.equals(before.department(), row.department())) {
                    field.refresh(row.byYear().get(year));
                } else {
                    field.setValue(row.byYear().get(year));
                }
                field.field().setId(row.department() == null ? "cap-" + year : null);
            }
            before = empty ? null : row;
        }
    }
}
