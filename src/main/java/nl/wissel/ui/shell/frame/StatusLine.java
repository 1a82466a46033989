package nl.wissel.ui.shell.frame;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the bottom: always how good the present plan is.
public final class StatusLine {
    private final HBox line = new HBox();

    /// @param save asks for a file and puts the project into it
    public StatusLine(Texts texts, Session session, Runnable save) {
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
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().addAll(warning, words, space, new KeptLine(texts, session, save).node());
    }

    public HBox node() {
        return line;
    }
}
