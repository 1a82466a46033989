package nl.wissel.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.session.Session;

/// The screen Report.
public final class ReportView implements Screen {
    private final Label node;

    public ReportView(Session session, Texts texts, FileDialogs files) {
        node = new Label(texts.language() + " " + session.working() + " " + files.getClass());
    }

    @Override
    public Node node() {
        return node;
    }
}
