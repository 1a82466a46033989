package nl.wissel.ui.control;

import javafx.scene.Node;
import javafx.util.Subscription;

/// One screen of the flow. A screen is made anew when the language changes.
public interface Screen {
    /// What is shown.
    Node node();

    /// The screen comes into view and listens, until it leaves.
    Subscription attach();
}
