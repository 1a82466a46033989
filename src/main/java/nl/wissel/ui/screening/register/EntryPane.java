package nl.wissel.ui.screening.register;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.wissel.screening.entry.EntryForm;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.screening.entry.Part;
import nl.wissel.screening.entry.Trouble;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;

/// The form for a row of one's own.
final class EntryPane extends VBox {
    private final RegistersViewModel model;
    private final Texts texts;
    private final Map<Part, Supplier<String>> written = new EnumMap<>(Part.class);
    private final Map<Part, Label> troubles = new EnumMap<>(Part.class);
    private final Map<Part, Control> fields = new EnumMap<>(Part.class);

    EntryPane(RegistersViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("card");
    }

    /// Begins an empty form.
    void show(EntryKind kind) {
        written.clear();
        troubles.clear();
        fields.clear();
        var title = new Label(texts.get("screening.register.add"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        kind.parts().forEach(this::field);
        var add = new Button(texts.get("screening.register.add.button"));
        add.setId("add-entry");
        add.setDefaultButton(false);
        add.setOnAction(_ -> add(kind));
        getChildren().add(add);
    }

    private void field(Part part) {
        var name = new Label(texts.get(part));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var choices = EntryForm.choices(part, texts.language() == Language.NL);
        var field = choices.isEmpty() ? text(part) : choice(part, FXCollections.observableArrayList(choices));
        field.setId("entry-" + part.name().toLowerCase(Locale.ROOT));
        field.setAccessibleText(texts.get(part));
        field.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(field);
        var trouble = new Label();
        trouble.getStyleClass().add("entry-message");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setVisible(false);
        trouble.setManaged(false);
        troubles.put(part, trouble);
        fields.put(part, field);
        getChildren().add(new VBox(2, name, field, trouble));
    }

    private Control text(Part part) {
        var field = new TextField();
        written.put(part, field::getText);
        return field;
    }

    private Control choice(Part part, ObservableList<String> words) {
        var box = new ComboBox<>(words);
        box.getSelectionModel().selectFirst();
        written.put(part, box::getValue);
        return box;
    }

    private void add(EntryKind kind) {
        var texts = new EnumMap<Part, String>(Part.class);
        written.forEach((part, text) -> texts.put(part, text.get()));
        model.add(texts).ifPresentOrElse(this::say, () -> show(kind));
    }

    private void say(Trouble trouble) {
        troubles.forEach((part, label) -> {
            var here = part == trouble.part();
            label.setText(here ? texts.get(trouble.problem(), trouble.found()) : "");
            label.setVisible(here);
            label.setManaged(here);
        });
        var field = fields.get(trouble.part());
        if (field != null) {
            field.requestFocus();
        }
    }
}
