package nl.wissel.ui.intake.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.Naming;
import nl.wissel.inventory.mend.NearNames;
import nl.wissel.inventory.mend.NearNames.Spelling;
import nl.wissel.text.Texts;

/// Spellings of a name that may mean the same: which ones, and the name they get.
final class NamesPane {
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Naming naming;
    private final List<Spelling> spellings;
    private final ComboBox<String> name = new ComboBox<>();
    private final VBox pane = new VBox();

    NamesPane(Texts texts, Naming naming, NearNames.Group group, Consumer<List<Correction>> merge) {
        this.naming = naming;
        spellings = group.spellings();
        for (var spelling : spellings) {
            var box = new CheckBox(texts.get("NamesPane.spelling", spelling.name(), spelling.count()));
            box.setSelected(true);
            boxes.add(box);
        }
        name.setId("merge-into");
        name.setEditable(true);
        name.setPrefWidth(320);
        name.getItems().setAll(spellings.stream().map(Spelling::name).toList());
        name.setValue(spellings.getFirst().name());
        name.setAccessibleText(texts.get("NamesPane.into"));
        var button = new Button();
        button.setId("merge");
        button.getStyleClass().add("accent");
        var dependencies = new ArrayList<ObservableValue<?>>(boxes.stream().map(CheckBox::selectedProperty).toList());
        dependencies.add(name.getEditor().textProperty());
        var all = dependencies.toArray(ObservableValue[]::new);
        button.textProperty().bind(Bindings.createStringBinding(() -> texts.get("NamesPane.merge", count()), all));
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> merges().isEmpty(), all));
        button.setOnAction(_ -> merge.accept(merges()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        var title = new Label(texts.get("NamesPane.into"));
        title.getStyleClass().add("caption");
        var into = new VBox(title, name);
        pane.getStyleClass().add("section");
        pane.getChildren().addAll(boxes);
        pane.getChildren().addAll(into, button);
    }

    VBox node() {
        return pane;
    }

    /// The corrections that give each chosen spelling the one name.
    private List<Correction> merges() {
        var wanted = name.getEditor().getText().strip();
        var merges = new ArrayList<Correction>();
        for (var i = 0; i < boxes.size(); i++) {
            var written = spellings.get(i).name();
            if (boxes.get(i).isSelected() && !wanted.isEmpty() && !written.equals(wanted)) {
                merges.add(Correction.everywhere(naming.field(), written, wanted));
            }
        }
        return merges;
    }

    /// How many cameras get another name.
    private int count() {
        var changed = merges().stream().map(Correction::found).toList();
        return spellings.stream().filter(spelling -> changed.contains(spelling.name())).mapToInt(Spelling::count).sum();
    }
}
