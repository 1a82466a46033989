package nl.wissel.ui.plan.gantt;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import nl.wissel.risk.Band;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.BandBadge;
import nl.wissel.ui.plan.gantt.GanttRow.Group;
import nl.wissel.ui.plan.gantt.GanttRow.One;
import org.jspecify.annotations.Nullable;

/// The names beside the timeline: name, cameras or score, and the band of the highest risk.
final class GanttNames {
    private static final double ROOM_FOR_COUNTS = 300;

    private GanttNames() {}

    static TreeTableView<GanttRow> table(Texts texts) {
        var table = new TreeTableView<GanttRow>();
        table.setShowRoot(false);
        table.setFixedCellSize(GanttLayout.ROW);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_NEXT_COLUMN);
        table.setAccessibleText(texts.get("planning.plan.gantt.names"));
        table.getColumns().add(column(texts.get("planning.column.name"), 220, row -> nameCell(texts, row)));
        var counts = column(texts.get("planning.column.count"), 64, row -> count(texts, row));
        table.widthProperty().subscribe(width -> counts.setVisible(width.doubleValue() >= ROOM_FOR_COUNTS));
        table.getColumns().add(counts);
        table.getColumns().add(bands(texts));
        return table;
    }

    private static String nameCell(Texts texts, GanttRow row) {
        return row.name().isEmpty() ? texts.get("planning.no.department") : row.name();
    }

    private static String count(Texts texts, GanttRow row) {
        return row instanceof Group group ? texts.formats().whole(group.cameras()) : "";
    }

    private static TreeTableColumn<GanttRow, String> column(String title, double width, Function<GanttRow, String> text) {
        var column = new TreeTableColumn<GanttRow, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue() == null ? "" : text.apply(cell.getValue().getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (width < 100) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
            column.getStyleClass().add("figure-column");
        }
        return column;
    }

    private static TreeTableColumn<GanttRow, GanttRow> bands(Texts texts) {
        var column = new TreeTableColumn<GanttRow, GanttRow>(texts.get("planning.column.risk"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(any -> new BandCell(texts));
        column.setPrefWidth(72);
        column.setMinWidth(72);
        column.setMaxWidth(72);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static final class BandCell extends TreeTableCell<GanttRow, GanttRow> {
        private final Texts texts;

        BandCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable GanttRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setText(null);
            } else {
                setGraphic(new BandBadge(Band.of(row.risk()), texts));
                setText(row instanceof One one ? String.valueOf(one.risk()) : "");
            }
        }
    }
}
