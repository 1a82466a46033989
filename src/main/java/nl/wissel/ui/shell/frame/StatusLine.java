package nl.wissel.ui.shell.frame;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the bottom: always how good the present plan is.
public final class StatusLine {
    private final HBox line = new HBox();

    public StatusLine(Texts texts, Session session) {
        var words = new Label();
        words.setId("status");
        words.textProperty().bind(Bindings.createStringBinding(
                () -> StatusText.of(session.project().get(), session.findings().get(), session.working().get(), texts),
                session.project(), session.findings(), session.working()));
        var warning = new FontIcon("fth-alert-triangle");
        warning.getStyleClass().add("broken");
        warning.visibleProperty().bind(Bindings.createBooleanBinding(() -> {
            var findings = session.findings().get();
            return findings != null && findings.plan() != null && !findings.plan().broken().isEmpty();
        }, session.findings()));
        warning.managedProperty().bind(warning.visibleProperty());
        line.getStyleClass().add("status-line");
        line.getChildren().addAll(warning, words);
    }

    public HBox node() {
        return line;
    }
}
