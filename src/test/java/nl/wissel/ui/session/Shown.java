package nl.wissel.ui.session;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;

/// Shows one screen in a window of a test, as the window of the program would.
public final class Shown {
    /// A person who never chooses a file.
    public static final FileDialogs NO_FILES = new ChosenFile(null);

    private Shown() {}

    public static void in(Stage stage, Screen screen) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var root = new StackPane(screen.node());
        root.getStyleClass().add("w-light");
        var scene = new Scene(root, 990, 760);
        scene.getStylesheets().add(Objects.requireNonNull(Screen.class.getResource("/nl/wissel/ui/wissel.css")).toExternalForm());
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        screen.attach();
    }
}
