package nl.wissel.ui.session;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;

/// Shows one screen in a window of a test, as the window of the program would.
public final class Shown {
    /// A person who never chooses a file.
    public static final FileDialogs NO_FILES = new FileDialogs() {
        @Override
        public Optional<Path> openList() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openProject() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveProject(String suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveWorkbook(String suggested) {
            return Optional.empty();
        }

        @Override
        public List<Path> openSeveral() {
            return List.of();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }
    };

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
