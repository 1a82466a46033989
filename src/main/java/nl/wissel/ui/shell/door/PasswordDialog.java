package nl.wissel.ui.shell.door;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wissel.store.protect.Strength;
import nl.wissel.text.Texts;

/// Asks for a password: once for a copy that has one, twice for a new one. It says when capitals are locked and how strong a new one is.
final class PasswordDialog {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final PasswordField password = field("password");
    private final PasswordField again = field("password-again");
    private final Label capitals = new Label();
    private final Label hint = new Label();
    private final Stage owner;
    private final Texts texts;
    private final boolean fresh;

    /// @param fresh it is a new one, which has to be typed twice
    PasswordDialog(Stage owner, Texts texts, boolean fresh) {
        this.owner = owner;
        this.texts = texts;
        this.fresh = fresh;
        dialog.initOwner(owner);
        dialog.setTitle(owner.getTitle());
        var pane = dialog.getDialogPane();
        pane.setId("password-dialog");
        pane.setMinWidth(520);
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        pane.getStylesheets().addAll(owner.getScene().getRoot().getStylesheets());
        pane.addEventFilter(KeyEvent.ANY, _ -> lookAtCapitals());
        var use = new ButtonType(texts.get(fresh ? "PasswordDialog.protect" : "PasswordDialog.open"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(use, new ButtonType(texts.get("ProjectDoor.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var button = pane.lookupButton(use);
        button.setId("use-password");
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> !isUsable(), password.textProperty(), again.textProperty()));
        hint.textProperty().bind(Bindings.createStringBinding(this::hint, password.textProperty(), again.textProperty()));
    }

    /// @param header what it is for
    /// @param text   what one should know before
    /// @param given  gets the password, which is its own to wipe
    void ask(String header, String text, Consumer<char[]> given) {
        dialog.setHeaderText(header);
        var words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(500);
        hint.setId("password-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(500);
        capitals.setId("capitals");
        var content = new VBox(8, words, named("PasswordDialog.password", password), password);
        if (fresh) {
            content.getChildren().addAll(named("PasswordDialog.again", again), again, hint);
        }
        content.getChildren().add(capitals);
        dialog.getDialogPane().setContent(content);
        lookAtCapitals();
        dialog.setOnShown(_ -> {
            dialog.setX(owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2);
            dialog.setY(owner.getY() + (owner.getHeight() - dialog.getHeight()) / 3);
            password.requestFocus();
        });
        dialog.setOnHidden(_ -> {
            var chosen = dialog.getResult();
            var typed = typed(password);
            password.clear();
            again.clear();
            if (chosen != null && chosen.getButtonData() == ButtonBar.ButtonData.OK_DONE) {
                given.accept(typed);
            } else {
                Arrays.fill(typed, ' ');
            }
        });
        dialog.show();
    }

    private Label named(String key, PasswordField field) {
        var label = new Label(texts.get(key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return label;
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        return field;
    }

    private boolean isUsable() {
        return fresh ? strength() != Strength.TOO_SHORT && areSame() : password.getLength() > 0;
    }

    private Strength strength() {
        var typed = typed(password);
        var strength = Strength.of(typed);
        Arrays.fill(typed, ' ');
        return strength;
    }

    private boolean areSame() {
        return CharSequence.compare(password.getCharacters(), again.getCharacters()) == 0;
    }

    private String hint() {
        return again.getLength() > 0 && !areSame() ? texts.get("PasswordDialog.different")
                : texts.get("PasswordDialog." + strength().name().toLowerCase(Locale.ROOT));
    }

    private static char[] typed(PasswordField field) {
        var characters = field.getCharacters();
        var typed = new char[characters.length()];
        for (var i = 0; i < typed.length; i++) {
            typed[i] = characters.charAt(i);
        }
        return typed;
    }

    /// Not every system tells.
    private void lookAtCapitals() {
        capitals.setText(Platform.isKeyLocked(KeyCode.CAPS).orElse(false) ? texts.get("PasswordDialog.capitals") : "");
    }
}
