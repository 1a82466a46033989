package nl.wissel.ui.risk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.session.Session;

/// The screen Risk.
public final class RiskView implements Screen {
    private final Label node;

    public RiskView(Session session, Texts texts, FileDialogs files) {
        node = new Label(texts.language() + " " + session.working() + " " + files.getClass());
    }

    @Override
    public Node node() {
        return node;
    }
}
