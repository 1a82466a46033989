package nl.wissel.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;

/// Tells of a mistake in the program, or of memory that is full: what happened, what one can do, a short code. The full trace is in the log; the
/// program goes on.
final class ErrorDialog {
    private static final Logger LOG = Logger.getLogger(ErrorDialog.class.getName());

    private final Stage owner;
    private Texts texts = Texts.of(Language.EN);
    private boolean showing;

    ErrorDialog(Stage owner) {
        this.owner = owner;
    }

    void speak(Texts language) {
        texts = language;
    }

    /// Logs it, and shows it unless another one is being shown.
    void show(Throwable trouble) {
        var code = ErrorCode.of(trouble).text();
        LOG.log(Level.SEVERE, code, trouble);
        if (!showing) {
            showing = true;
            var dialog = dialog(code, trouble);
            dialog.setOnHidden(_ -> showing = false);
            dialog.show();
        }
    }

    private Alert dialog(String code, Throwable trouble) {
        boolean isFull = isFull(trouble);
        var dialog = new Alert(Alert.AlertType.ERROR, isFull ? texts.get("ErrorDialog.full.text") : texts.get("ErrorDialog.text", code),
                new ButtonType(texts.get("ErrorDialog.close"), ButtonBar.ButtonData.OK_DONE));
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("app.name"));
        dialog.setHeaderText(texts.get(isFull ? "ErrorDialog.full.header" : "ErrorDialog.header"));
        if (!isFull) {
            var details = new TextArea(code + "\n" + trace(trouble));
            details.setEditable(false);
            details.setPrefRowCount(8);
            dialog.getDialogPane().setExpandableContent(details);
        }
        dialog.getDialogPane().setId("error-dialog");
        dialog.getDialogPane().getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        dialog.getDialogPane().getStylesheets().addAll(owner.getScene().getRoot().getStylesheets());
        return dialog;
    }

    private static boolean isFull(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause).anyMatch(OutOfMemoryError.class::isInstance);
    }

    private static String trace(Throwable trouble) {
        var text = new StringWriter();
        trouble.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
