package nl.wissel.ui.risk;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.risk.Band;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.EntryKind;
import nl.wissel.ui.control.Named;
import nl.wissel.ui.control.Tables;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// By when cameras must be replaced: vital places, a band, a site.
final class DeadlinesPane extends VBox {
    private final Texts texts;
    private final RulesViewModel model;
    private final TableView<DeadlineRule> table;
    private final ComboBox<Target> targets = new ComboBox<>();
    private final EntryField<Quarter> quarter;
    private final Button add;
    private @Nullable Quarter by;

    /// What a rule can be about.
    private sealed interface Target {
        record Vital() implements Target {}

        record OfBand(Band band) implements Target {}

        record OfSite(String site) implements Target {}
    }

    DeadlinesPane(RulesViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        table = Tables.of(FXCollections.<DeadlineRule>observableArrayList(), texts.get("risk.deadlines"));
        table.setId("deadlines");
        table.setPlaceholder(new Label(texts.get("risk.deadlines.none")));
        table.getColumns().add(Columns.text(texts.get("risk.deadlines.about"), 360, this::about));
        table.getColumns().add(Columns.text(texts.get("risk.deadlines.by"), 160, rule -> texts.formats().quarter(rule.by())));
        VBox.setVgrow(table, Priority.ALWAYS);
        quarter = EntryField.required(EntryKind.quarter(texts), texts.get("risk.deadlines.by"));
        quarter.field().setId("deadline-quarter");
        quarter.field().setPromptText(texts.formats().quarter(new Quarter(2027, 4)));
        add = new Button(texts.get("risk.deadlines.add"));
        getStyleClass().add("section");
        var hint = new Label(texts.get("risk.deadlines.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(hint, form(), table);
    }

    void show(RulesViewModel.Picture picture) {
        table.getItems().setAll(picture.rules().deadlines());
        var chosen = targets.getValue();
        var all = new ArrayList<Target>(List.of(new Target.Vital(), new Target.OfBand(Band.DIRECT), new Target.OfBand(Band.HIGH), new Target.OfBand(Band.MEDIUM)));
        picture.sites().forEach(site -> all.add(new Target.OfSite(site)));
        targets.getItems().setAll(all);
        targets.setValue(all.contains(chosen) ? chosen : all.getFirst());
    }

    private FlowPane form() {
        targets.setId("deadline-about");
        targets.setAccessibleText(texts.get("risk.deadlines.about"));
        targets.setPrefWidth(320);
        targets.setConverter(new Named<>(targets.getItems(), this::name));
        add.setId("add-deadline");
        add.setDisable(true);
        quarter.onChanged(given -> {
            by = given;
            add.setDisable(given == null);
        });
        add.setOnAction(_ -> {
            var last = by;
            if (last != null) {
                model.add(rule(targets.getValue(), last));
            }
        });
        var remove = new Button(texts.get("risk.deadlines.remove"));
        remove.setId("remove-deadline");
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(_ -> model.remove(table.getSelectionModel().getSelectedItem()));
        return new FlowPane(8, 8, targets, quarter, add, remove);
    }

    private static DeadlineRule rule(Target target, Quarter by) {
        return switch (target) {
            case Target.Vital() -> new DeadlineRule.OfVital(by);
            case Target.OfBand(var band) -> new DeadlineRule.OfBand(band, by);
            case Target.OfSite(var site) -> new DeadlineRule.OfSite(site, by);
        };
    }

    private String name(Target target) {
        return switch (target) {
            case Target.Vital() -> texts.get("risk.deadlines.vital");
            case Target.OfBand(var band) -> band(band);
            case Target.OfSite(var site) -> texts.get("risk.deadlines.site", site);
        };
    }

    private String about(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.OfVital _ -> texts.get("risk.deadlines.vital");
            case DeadlineRule.OfBand(var band, var _) -> band(band);
            case DeadlineRule.OfSite(var site, var _) -> texts.get("risk.deadlines.site", site);
        };
    }

    private String band(Band band) {
        return band == Band.DIRECT ? texts.get("risk.deadlines.band.direct", texts.get(band)) : texts.get("risk.deadlines.band", texts.get(band));
    }
}
