package nl.wissel.ui.intake.difference;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.InventoryMerge.Choice;
import nl.wissel.inventory.InventoryMerge.Missing;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Named;
import nl.wissel.ui.intake.model.ComparisonViewModel;
import nl.wissel.ui.intake.model.Phase;

/// How the difference is taken over: what becomes of missing cameras, whether answers and pins may change, and the button.
final class ChoiceBar {
    private final Texts texts;
    private final ComboBox<Missing> missing = new ComboBox<>();
    private final Label missingName = new Label();
    private final CheckBox settled = new CheckBox();
    private final Button take = new Button();
    private final VBox bar = new VBox();
    private boolean showing;

    ChoiceBar(ComparisonViewModel model, Texts texts) {
        this.texts = texts;
        missingName.setText(texts.get("ChoiceBar.missing"));
        missing.setId("missing");
        missing.getItems().setAll(Missing.values());
        missing.setConverter(new Named<>(missing.getItems(), texts::get));
        missing.setAccessibleText(texts.get("ChoiceBar.missing"));
        settled.setText(texts.get("ChoiceBar.settled"));
        settled.setId("take-settled");
        missing.valueProperty().subscribe(_ -> chosen(model));
        settled.selectedProperty().subscribe(_ -> chosen(model));
        take.setId("take-difference");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> model.take(texts.get("ChoiceBar.edit")));
        var back = new Button(texts.get("ChoiceBar.back"));
        back.setId("back-to-list");
        back.setOnAction(_ -> model.back());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(missingName, missing);
        line.getStyleClass().add("tools");
        line.visibleProperty().bind(missing.visibleProperty());
        var buttons = new HBox(space, back, take);
        buttons.getStyleClass().add("buttons");
        bar.getStyleClass().add("section");
        bar.getChildren().addAll(settled, line, buttons);
        settled.managedProperty().bind(settled.visibleProperty());
        line.managedProperty().bind(line.visibleProperty());
    }

    VBox node() {
        return bar;
    }

    void show(Phase.Comparing comparing) {
        showing = true;
        var difference = comparing.difference();
        missing.setValue(comparing.choice().missing());
        missing.setVisible(!difference.missing().isEmpty());
        settled.setVisible(difference.touchesSettled());
        settled.setSelected(comparing.choice().settled());
        var isSame = difference.added().isEmpty() && difference.changed().isEmpty() && difference.missing().isEmpty();
        take.setText(isSame ? texts.get("ChoiceBar.same") : texts.get("ChoiceBar.take", difference.added().size(), difference.changed().size()));
        showing = false;
    }

    private void chosen(ComparisonViewModel model) {
        if (!showing && missing.getValue() != null) {
            model.choose(new Choice(missing.getValue(), settled.isSelected()));
        }
    }
}
