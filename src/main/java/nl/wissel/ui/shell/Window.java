package nl.wissel.ui.shell;

import javafx.application.Application;

/// The door to the window for the main class, which must not be an [Application] itself when JavaFX comes from the class path.
public final class Window {
    private Window() {}

    /// Shows the window and returns when it is closed.
    ///
    /// @param arguments nothing, or a file to open
    public static void start(String[] arguments) {
        Application.launch(WisselApp.class, arguments);
    }
}
