package nl.wissel.ui.intake.difference;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.InventoryDifference;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.intake.difference.DifferenceLine.Kind;
import nl.wissel.ui.intake.model.ComparisonViewModel;
import nl.wissel.ui.intake.model.Phase;
import org.jspecify.annotations.Nullable;

/// What a list that was read again would change in the project, before anything is taken over.
public final class DifferencePane {
    private final Texts texts;
    private final StringProperty lead = new SimpleStringProperty("");
    private final Map<Kind, StringProperty> figures = new EnumMap<>(Kind.class);
    private final StringProperty unchanged = new SimpleStringProperty("");
    private final Map<Kind, CheckBox> kinds = new EnumMap<>(Kind.class);
    private final ObservableList<DifferenceLine> lines = FXCollections.observableArrayList();
    private final FilteredList<DifferenceLine> filtered = new FilteredList<>(lines);
    private final ChoiceBar choice;
    private final VBox pane = new VBox();
    private @Nullable InventoryDifference shown;

    public DifferencePane(ComparisonViewModel model, Texts texts) {
        this.texts = texts;
        var header = new Header(texts.get("DifferencePane.title"), lead);
        var tools = new HBox();
        tools.getStyleClass().add("tools");
        for (var kind : Kind.values()) {
            var figure = new SimpleStringProperty("");
            figures.put(kind, figure);
            header.figure("difference-" + kind.name().toLowerCase(Locale.ROOT), figure, texts.get(kind).toLowerCase(texts.language().locale()));
            var button = new CheckBox(texts.get(kind));
            button.setSelected(true);
            button.setId("show-" + kind.name().toLowerCase(Locale.ROOT));
            button.selectedProperty().subscribe(this::filter);
            kinds.put(kind, button);
            tools.getChildren().add(button);
        }
        header.figure("difference-unchanged", unchanged, texts.get("DifferencePane.unchanged"));
        choice = new ChoiceBar(model, texts);
        var table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        pane.setId("difference");
        pane.getStyleClass().add("screen");
        pane.getChildren().addAll(header.node(), tools, table, choice.node());
    }

    public VBox node() {
        return pane;
    }

    public void show(Phase.Comparing comparing) {
        var difference = comparing.difference();
        if (!difference.equals(shown)) {
            shown = difference;
            lead.set(texts.get("DifferencePane.lead", comparing.from().draft().spreadsheet().file().getFileName(), comparing.project().name()));
            count(Kind.NEW, difference.added().size());
            count(Kind.CHANGED, difference.changed().size());
            count(Kind.MISSING, difference.missing().size());
            unchanged.set(texts.formats().whole(difference.unchanged()));
            lines.setAll(DifferenceLine.of(difference, texts));
        }
        choice.show(comparing);
    }

    private void count(Kind kind, int number) {
        Objects.requireNonNull(figures.get(kind)).set(texts.formats().whole(number));
        Objects.requireNonNull(kinds.get(kind)).setDisable(number == 0);
    }

    private void filter() {
        filtered.setPredicate(line -> {
            var button = kinds.get(line.kind());
            return button == null || button.isSelected();
        });
    }

    private TableView<DifferenceLine> table() {
        var table = Tables.of(List.<DifferenceLine>of(), texts.get("DifferencePane.title"));
        table.setId("difference-lines");
        table.setPlaceholder(new Label(texts.get("DifferencePane.none")));
        table.getColumns().add(Columns.<DifferenceLine>text(texts.get("DifferencePane.kind"), 88, line -> texts.get(line.kind())));
        table.getColumns().add(Columns.<DifferenceLine>text(texts.get("DifferencePane.camera"), 112, DifferenceLine::camera));
        table.getColumns().add(Columns.<DifferenceLine>text(texts.get("DifferencePane.field"), 128, DifferenceLine::field));
        table.getColumns().add(Columns.<DifferenceLine>text(texts.get("DifferencePane.before"), 280, DifferenceLine::before));
        table.getColumns().add(Columns.<DifferenceLine>text(texts.get("DifferencePane.after"), 280, DifferenceLine::after));
        var sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        return table;
    }
}
