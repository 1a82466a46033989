package nl.wissel.ui.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.report.council.CouncilFigures;
import nl.wissel.report.council.CouncilFigures.By;
import nl.wissel.report.council.CouncilFigures.Line;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.screening.register.MessagePane;
import org.jspecify.annotations.Nullable;

/// The answer to the council: how many, where, and who really made them.
final class CouncilPane extends VBox {
    private final Texts texts;
    private final CouncilViewModel model;
    private final VBox place = new VBox();
    private final MessagePane message = new MessagePane();
    private final Label explained;

    CouncilPane(CouncilViewModel model, Texts texts) {
        super(12);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("section");
        var bar = new FlowPane(8, 8);
        var group = new ToggleGroup();
        for (var by : By.values()) {
            var button = new ToggleButton(texts.get(by));
            button.setId("by-" + by.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(by == model.by().get());
            button.setOnAction(_ -> button.setSelected(true));
            button.selectedProperty().subscribe((_, isSelected) -> {
                if (isSelected) {
                    model.by().set(by);
                }
            });
            bar.getChildren().add(button);
        }
        var export = new Button(texts.get("screening.council.export"));
        export.setId("export-council");
        export.setOnAction(_ -> model.export());
        bar.getChildren().add(export);
        explained = new Label();
        explained.getStyleClass().add("caption");
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(bar, message, explained, place);
    }

    Subscription attach() {
        return Subscription.combine(model.attach(), message.attach(model.message()), model.figures().subscribe(this::show));
    }

    private void show(@Nullable CouncilFigures figures) {
        if (figures == null) {
            return;
        }
        explained.setText(texts.get("screening.council.explained") + (figures.by() == By.LIST ? " " + texts.get("screening.council.overlap") + "." : ""));
        var table = table(figures);
        VBox.setVgrow(table, Priority.ALWAYS);
        place.getChildren().setAll(table);
    }

    private TableView<Line> table(CouncilFigures figures) {
        var formats = texts.formats();
        var total = new Line(texts.get("screening.council.total"), figures.total().ofConcern(), figures.total().gone(), figures.total().toVerify(), figures.total().inUse());
        var table = Tables.of(List.<Line>of(), texts.get("screening.council"));
        table.setId("council");
        var lines = new SortedList<>(FXCollections.observableArrayList(Stream.concat(figures.lines().stream(), Stream.of(total)).toList()));
        lines.comparatorProperty().bind(table.comparatorProperty().map(order -> last(total, order)).orElse(last(total, (_, _) -> 0)));
        table.setItems(lines);
        table.setRowFactory(_ -> new TotalRow(total));
        table.getColumns().add(Columns.text(texts.get(figures.by()), 240, this::name));
        table.getColumns().add(Columns.figure(texts.get("screening.council.ofConcern"), 88, Line::ofConcern, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("screening.council.share"), 96, line -> line.shareOf(figures.total()), share -> formats.percent(share, 1)));
        table.getColumns().add(Columns.figure(texts.get("screening.council.gone"), 72, Line::gone, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("screening.council.toVerify"), 88, Line::toVerify, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("screening.council.inUse"), 80, Line::inUse, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("screening.council.shareOfOwn"), 128, Line::share, share -> formats.percent(share, 1)));
        return table;
    }

    /// The total stays below, however the lines are sorted.
    private static Comparator<Line> last(Line total, Comparator<Line> order) {
        return Comparator.comparing((Line line) -> line.equals(total)).thenComparing(order);
    }

    private static final class TotalRow extends TableRow<Line> {
        private final Line total;

        TotalRow(Line total) {
            this.total = total;
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("sum-row");
            if (!empty && total.equals(line)) {
                getStyleClass().add("sum-row");
            }
        }
    }

    private String name(Line line) {
        return line.name().isEmpty() ? texts.get("screening.council.notStated") : line.name();
    }
}
