package nl.wissel.ui.history;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.history.Comparison.Figure;
import nl.wissel.ui.history.Comparison.Kind;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// How two versions differ: the figures that follow from them, and everything that was put otherwise.
final class ComparisonPane extends VBox {
    private final Words words;
    private final Texts texts;

    ComparisonPane(Words words) {
        super(8);
        this.words = words;
        texts = words.texts();
    }

    void show(@Nullable Comparison shown) {
        getChildren().clear();
        if (shown == null) {
            return;
        }
        var title = new Label(texts.get("history.comparison", shown.before(), shown.after()));
        title.setId("comparison-title");
        title.setWrapText(true);
        title.getStyleClass().add("section-title");
        var lines = new LineTable(words).node("comparison-lines");
        lines.getItems().setAll(shown.lines());
        lines.setMinHeight(120);
        lines.setPrefWidth(560);
        var figures = figures(shown.figures());
        figures.setMinHeight(120);
        var tables = new HBox(16, figures, lines);
        HBox.setHgrow(figures, Priority.ALWAYS);
        HBox.setHgrow(lines, Priority.ALWAYS);
        VBox.setVgrow(tables, Priority.ALWAYS);
        getChildren().addAll(title, tables);
    }

    private TableView<Figure> figures(List<Figure> figures) {
        var table = Tables.of(figures, texts.get("history.figures"));
        table.setId("comparison-figures");
        table.getColumns().add(Columns.text(texts.get("history.column.figure"), 144, this::name));
        table.getColumns().add(Columns.figure(texts.get("history.column.before"), 96, figure -> shown(figure, figure.before()), Shown::text));
        table.getColumns().add(Columns.figure(texts.get("history.column.after"), 96, figure -> shown(figure, figure.after()), Shown::text));
        table.getColumns().add(Columns.figure(texts.get("history.column.difference"), 96, this::difference, Shown::text));
        table.setMinWidth(436);
        table.setPrefWidth(520);
        return table;
    }

    /// A figure with how it is written, so that a column can hold money and counts.
    private record Shown(long value, String text) implements Comparable<Shown> {
        @Override
        public int compareTo(Shown other) {
            return Long.compare(value, other.value);
        }
    }

    private String name(Figure figure) {
        return figure.kind() == Kind.SPEND_IN ? texts.get(figure.kind(), String.valueOf(figure.year())) : texts.get(figure.kind());
    }

    private @Nullable Shown shown(Figure figure, @Nullable Long value) {
        return value == null ? null : new Shown(value, written(figure, value));
    }

    private @Nullable Shown difference(Figure figure) {
        if (figure.before() == null || figure.after() == null) {
            return null;
        }
        var difference = figure.after() - figure.before();
        return new Shown(difference, (difference > 0 ? "+" : "") + (difference == 0 ? "0" : written(figure, difference)));
    }

    private String written(Figure figure, long value) {
        return figure.isMoney() ? texts.formats().euros(new Euros(value)) : texts.formats().whole(value);
    }
}
