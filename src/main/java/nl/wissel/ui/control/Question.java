package nl.wissel.ui.control;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Says something to a person and asks what to do.
public final class Question {
    /// What a person can choose.
    ///
    /// @param id    for finding its button
    /// @param loses something is gone afterwards: Enter must not choose it
    public record Answer(String id, String text, Runnable action, boolean loses) {
        /// Of which nothing is lost.
        public Answer(String id, String text, Runnable action) {
            this(id, text, action, false);
        }
    }

    private Question() {}

    /// Enter chooses the first answer, or nothing when that loses something.
    ///
    /// @param cancel what the button says that does nothing, which is also what Escape does
    public static void ask(Stage owner, String header, String text, List<Answer> answers, String cancel) {
        var dialog = new Alert(Alert.AlertType.NONE, text);
        answers.forEach(answer -> dialog.getButtonTypes().add(new ButtonType(answer.text(), ButtonBar.ButtonData.OTHER)));
        dialog.getButtonTypes().add(new ButtonType(cancel, ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.initOwner(owner);
        dialog.setTitle(owner.getTitle());
        dialog.setHeaderText(header);
        var pane = dialog.getDialogPane();
        pane.setId("question");
        pane.setMinWidth(480);
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        pane.getStylesheets().addAll(owner.getScene().getRoot().getStylesheets());
        for (var i = 0; i < answers.size(); i++) {
            pane.lookupButton(dialog.getButtonTypes().get(i)).setId(answers.get(i).id());
        }
        // every word of an answer can be read, however many there are
        dialog.getButtonTypes().forEach(type -> {
            if (pane.lookupButton(type) instanceof Region button) {
                ButtonBar.setButtonUniformSize(button, false);
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        pane.lookupButton(dialog.getButtonTypes().getLast()).setId("close-question");
        var first = dialog.getButtonTypes().get(answers.isEmpty() || answers.getFirst().loses() ? answers.size() : 0);
        if (pane.lookupButton(first) instanceof Button chosen) {
            chosen.setDefaultButton(true);
            dialog.setOnShown(_ -> chosen.requestFocus());
        }
        dialog.setOnHidden(_ -> answers.stream().filter(answer -> dialog.getResult() != null && answer.text().equals(dialog.getResult().getText()))
                .findFirst().ifPresent(answer -> answer.action().run()));
        dialog.show();
    }
}
