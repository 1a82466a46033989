package nl.wissel.ui.history;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import nl.wissel.store.history.Line;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;

/// Things that were put otherwise: what, of which, before and after.
record LineTable(Words words) {
    TableView<Line> node(String id) {
        var texts = words.texts();
        var table = Tables.of(List.<Line>of(), texts.get("history.changes"));
        table.setId(id);
        table.getColumns().add(Columns.text(texts.get("history.column.item"), 216, line -> words.name(line.item())));
        table.getColumns().add(Columns.text(texts.get("history.column.of"), 136, words::of));
        table.getColumns().add(Columns.text(texts.get("history.column.before"), 120, words::before));
        table.getColumns().add(Columns.text(texts.get("history.column.after"), 120, words::after));
        table.setPlaceholder(new Label(texts.get("history.noLines")));
        return table;
    }

    /// Keeps a column no wider than it was made: what is in it is always as long.
    static <S, T> TableColumn<S, T> narrow(TableColumn<S, T> column) {
        column.setMaxWidth(column.getPrefWidth());
        column.setMinWidth(column.getPrefWidth());
        return column;
    }
}
