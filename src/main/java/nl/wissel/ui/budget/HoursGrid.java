package nl.wissel.ui.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import nl.wissel.plan.Horizon;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.EntryKind;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Installer hours: a line a year, a field a quarter; an empty one is no limit.
final class HoursGrid extends GridPane {
    private final BudgetViewModel model;
    private final Texts texts;
    private final Map<Quarter, EntryField<Integer>> fields = new HashMap<>();
    private @Nullable Horizon shown;

    HoursGrid(BudgetViewModel model, Texts texts) {
        super(8, 8);
        this.model = model;
        this.texts = texts;
    }

    void show(BudgetPicture picture) {
        var horizon = picture.project().settings().horizon();
        if (!horizon.equals(shown)) {
            shown = horizon;
            build(horizon, picture.years());
        }
        fields.forEach((quarter, field) -> field.refresh(picture.inForce().minutes().get(quarter)));
    }

    private void build(Horizon horizon, List<Integer> years) {
        getChildren().clear();
        fields.clear();
        for (var number = 1; number <= 4; number++) {
            var head = new Label(texts.formats().quarterInYear(number));
            head.getStyleClass().add("caption");
            add(head, number, 0);
        }
        for (var row = 0; row < years.size(); row++) {
            add(new Label(String.valueOf(years.get(row))), 0, row + 1);
            for (var number = 1; number <= 4; number++) {
                var quarter = new Quarter(years.get(row), number);
                var index = horizon.indexOf(quarter);
                if (index >= 0 && index < horizon.quarters()) {
                    add(field(quarter), number, row + 1);
                }
            }
        }
    }

    private EntryField<Integer> field(Quarter quarter) {
        var field = EntryField.optional(EntryKind.hours(texts), texts.get("planning.budget.hours.of", texts.formats().quarter(quarter)));
        field.setPrefWidth(96);
        field.field().setPromptText(texts.get("planning.budget.no.limit"));
        field.onChanged(minutes -> model.setMinutes(quarter, minutes));
        fields.put(quarter, field);
        return field;
    }
}
