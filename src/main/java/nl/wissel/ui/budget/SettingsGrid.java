package nl.wissel.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import nl.wissel.cost.PriceLevel;
import nl.wissel.plan.Horizon;
import nl.wissel.project.Settings;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.EntryKind;

/// The time and the prices a plan is made with, each a field with what it means.
final class SettingsGrid extends GridPane {
    private final BudgetViewModel model;
    private final Texts texts;
    private final List<Consumer<Settings>> fields = new ArrayList<>();

    SettingsGrid(BudgetViewModel model, Texts texts) {
        super(16, 8);
        this.model = model;
        this.texts = texts;
        time();
        prices();
    }

    void show(Settings shown) {
        fields.forEach(field -> field.accept(shown));
    }

    private void time() {
        row("start", EntryKind.quarter(texts), old -> old.horizon().start(),
                start -> model.changeHorizon(old -> new Horizon(start, old.years())));
        row("years", EntryKind.whole(texts, 1, 10), old -> old.horizon().years(),
                years -> model.changeHorizon(old -> new Horizon(old.start(), years)));
        row("exposure", EntryKind.euros(texts), old -> old.policy().exposurePrice(), model::setExposurePrice);
    }

    private void prices() {
        row("hardware", EntryKind.percent(texts, -20, 20), old -> old.prices().hardwareIndex(),
                index -> model.changePrices(old -> new PriceLevel(index, old.labourIndex(), old.hourlyRate(), old.contingency())));
        row("labour", EntryKind.percent(texts, -20, 20), old -> old.prices().labourIndex(),
                index -> model.changePrices(old -> new PriceLevel(old.hardwareIndex(), index, old.hourlyRate(), old.contingency())));
        row("rate", EntryKind.euros(texts), old -> old.prices().hourlyRate(),
                rate -> model.changePrices(old -> new PriceLevel(old.hardwareIndex(), old.labourIndex(), rate, old.contingency())));
        row("contingency", EntryKind.percent(texts, 0, 100), old -> old.prices().contingency(),
                share -> model.changePrices(old -> new PriceLevel(old.hardwareIndex(), old.labourIndex(), old.hourlyRate(), share)));
    }

    private <T> void row(String key, EntryKind<T> kind, Function<Settings, T> value, Consumer<T> changed) {
        var name = texts.get("planning.budget." + key);
        var field = EntryField.required(kind, name);
        field.field().setId("setting-" + key);
        field.setPrefWidth(136);
        field.setMinWidth(112);
        field.onChanged(given -> {
            if (given != null) {
                changed.accept(given);
            }
        });
        fields.add(shown -> field.refresh(value.apply(shown)));
        var label = new Label(name);
        label.setMinWidth(152);
        label.setLabelFor(field.field());
        var hint = new Label(texts.get("planning.budget." + key + ".hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        addRow(getRowCount(), label, field, hint);
    }
}
