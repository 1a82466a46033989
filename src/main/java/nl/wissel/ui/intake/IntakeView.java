package nl.wissel.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.session.Session;

/// The screen Intake.
public final class IntakeView implements Screen {
    private final Label node;

    public IntakeView(Session session, Texts texts, FileDialogs files) {
        node = new Label(texts.language() + " " + session.working() + " " + files.getClass());
    }

    @Override
    public Node node() {
        return node;
    }
}
