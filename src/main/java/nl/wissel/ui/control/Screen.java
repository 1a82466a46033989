package nl.wissel.ui.control;

import javafx.scene.Node;

/// One screen of the flow. A screen is made anew when the language changes.
public interface Screen {
    /// What is shown.
    Node node();

    /// The screen comes into view: start listening.
    default void attach() {}

    /// The screen leaves: stop listening.
    default void detach() {}
}
