package nl.wissel.ui.screening;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import nl.wissel.screening.PolicyList;
import nl.wissel.text.Texts;

/// The policy lists, which a person switches on and off.
final class ListsPane extends VBox {
    private final ScreeningViewModel model;

    ListsPane(ScreeningViewModel model, Texts texts) {
        super(8);
        this.model = model;
        getStyleClass().add("section");
        var title = new Label(texts.get("screening.lists"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        model.lists().forEach(list -> getChildren().add(box(list)));
    }

    /// Shows which lists count now.
    void show() {
        for (var i = 0; i < model.lists().size(); i++) {
            ((CheckBox) getChildren().get(i + 1)).setSelected(model.isActive(model.lists().get(i)));
        }
    }

    private CheckBox box(PolicyList list) {
        var box = new CheckBox(list.title());
        box.setId("list-" + list.id());
        box.setWrapText(true);
        box.setTooltip(new Tooltip(list.legalReference() + "\n" + list.note() + "\n" + list.source()));
        box.setOnAction(_ -> model.follow(list, box.isSelected()));
        return box;
    }
}
