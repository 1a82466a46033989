package nl.wissel.ui.risk;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.risk.RiskWord;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Named;
import nl.wissel.ui.control.Tables;

/// The words by which place, network and data are told, and those a person adds.
final class WordsPane extends VBox {
    private final Texts texts;
    private final RulesViewModel model;
    private final TableView<RiskWord> table;

    WordsPane(RulesViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        table = Tables.of(FXCollections.<RiskWord>observableArrayList(), texts.get("risk.words"));
        table.setId("risk-words");
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("section");
        var hint = new Label(texts.get("risk.words.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(hint, form(), table);
    }

    void show(RulesViewModel.Picture picture) {
        table.getColumns().setAll(List.of(
                Columns.text(texts.get("risk.words.word"), 160, RiskWord::word),
                Columns.text(texts.get("risk.words.factor"), 96, word -> texts.get(word.reason().factor())),
                Columns.text(texts.get("risk.words.means"), 320, word -> texts.get(word.reason())),
                Columns.figure(texts.get("risk.words.points"), 72, word -> word.reason().points(), String::valueOf),
                Columns.text(texts.get("risk.words.own"), 80, word -> picture.isOwn(word) ? texts.get("risk.words.mine") : ""),
                Columns.text(texts.get("risk.words.note"), 240, RiskWord::note)));
        table.getItems().setAll(picture.words());
    }

    private FlowPane form() {
        var word = new TextField();
        word.setId("risk-word");
        word.setPromptText(texts.get("risk.words.word.prompt"));
        word.setAccessibleText(texts.get("risk.words.word"));
        var reason = new ComboBox<>(FXCollections.observableArrayList(RulesViewModel.reasons()));
        reason.setId("risk-word-means");
        reason.setAccessibleText(texts.get("risk.words.means"));
        reason.setConverter(new Named<>(reason.getItems(), texts::get));
        reason.getSelectionModel().selectFirst();
        reason.setPrefWidth(280);
        var note = new TextField();
        note.setId("risk-word-note");
        note.setPromptText(texts.get("risk.words.note.prompt"));
        note.setAccessibleText(texts.get("risk.words.note"));
        var add = new Button(texts.get("risk.words.add"));
        add.setId("add-risk-word");
        add.disableProperty().bind(word.textProperty().map(text -> !RiskWord.isWord(text.strip())));
        add.setOnAction(_ -> {
            if (model.add(reason.getValue(), word.getText(), note.getText())) {
                word.clear();
                note.clear();
            }
        });
        var remove = new Button(texts.get("risk.words.remove"));
        remove.setId("remove-risk-word");
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().map(row -> !model.picture().getValue().isOwn(row)).orElse(true));
        remove.setOnAction(_ -> model.remove(table.getSelectionModel().getSelectedItem()));
        return new FlowPane(8, 8, word, reason, note, add, remove);
    }
}
