package nl.wissel.ui.screening;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import nl.wissel.cost.Condition;
import nl.wissel.screening.PolicyList;
import nl.wissel.text.Texts;

/// The policy: the lists that count, and the conditions for replacement products. A person switches each on and off.
final class ListsPane extends VBox {
    private final ScreeningViewModel model;
    private final Texts texts;

    ListsPane(ScreeningViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("section");
    }

    /// Shows what counts now.
    void show(ScreeningPicture picture) {
        getChildren().setAll(title("screening.lists"));
        picture.lists().forEach(list -> getChildren().add(box(list)));
        var hint = new Label(texts.get("screening.conditions.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title("screening.conditions"), hint);
        for (var condition : Condition.values()) {
            getChildren().add(box("condition-" + condition.name().toLowerCase(Locale.ROOT), texts.get(condition), model.isRequired(condition),
                    required -> model.require(condition, required)));
        }
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private CheckBox box(PolicyList list) {
        var box = box("list-" + list.id(), list.title(), model.isActive(list), active -> model.follow(list, active));
        box.setTooltip(new Tooltip(Stream.of(list.legalReference(), list.note(), list.source()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"))));
        return box;
    }

    private static CheckBox box(String id, String text, boolean selected, Consumer<Boolean> switched) {
        var box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(selected);
        box.setOnAction(_ -> switched.accept(box.isSelected()));
        return box;
    }
}
