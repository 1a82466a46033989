package nl.wissel.ui.risk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.risk.Factor;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.EntryKind;

/// The six weights: fields that must sum to 100, applied together.
final class WeightsPane extends VBox {
    private final RiskViewModel model;
    private final Texts texts;
    private final Map<Factor, EntryField<Integer>> fields = new EnumMap<>(Factor.class);
    private final Label sum = new Label();
    private final Button spread;

    WeightsPane(RiskViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        var title = new Label(texts.get("planning.risk.weights"));
        title.getStyleClass().add("section-title");
        sum.setWrapText(true);
        sum.setId("weights-sum");
        spread = new Button(texts.get("risk.weights.spread"));
        spread.setId("spread-weights");
        spread.setOnAction(_ -> {
            model.spread();
            refresh();
        });
        var defaults = new Button(texts.get("planning.risk.defaults"));
        defaults.setOnAction(click -> {
            model.takeDefaults();
            refresh();
        });
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, grid(), sum, new HBox(8, spread, defaults));
    }

    private GridPane grid() {
        var grid = new GridPane(8, 4);
        for (var factor : Factor.values()) {
            var name = texts.get(factor);
            var field = EntryField.required(EntryKind.whole(texts, 0, 100), name);
            field.field().setId("weight-" + factor.name().toLowerCase(Locale.ROOT));
            field.setPrefWidth(64);
            field.setMinWidth(56);
            field.onChanged(weight -> {
                if (weight != null) {
                    model.setWeight(factor, weight);
                }
            });
            fields.put(factor, field);
            var label = new Label(name);
            label.setLabelFor(field.field());
            label.setMinWidth(Region.USE_PREF_SIZE);
            var place = fields.size() - 1;
            grid.add(label, place / 3 * 2, place % 3);
            grid.add(field, place / 3 * 2 + 1, place % 3);
        }
        return grid;
    }

    Subscription attach() {
        model.discard();
        refresh();
        return model.sum().subscribe(total -> show(total.intValue()));
    }

    /// Puts the draft in the fields.
    void refresh() {
        fields.forEach((factor, field) -> field.refresh(model.weight(factor)));
    }

    private void show(int total) {
        spread.setDisable(total == 100 || total == 0);
        sum.setText(total == 100 ? texts.get("planning.risk.sum") : texts.get("planning.risk.sum.wrong", total, Math.abs(100 - total), total < 100 ? 0 : 1));
        sum.getStyleClass().remove("broken");
        if (total != 100) {
            sum.getStyleClass().add("broken");
        }
    }
}
