package nl.wissel.ui.shell.frame;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// Light or dark: as the system has it, unless the person chooses.
public final class Theme {
    /// What a person can choose.
    public enum Choice { SYSTEM, LIGHT, DARK }

    private static final String SHEET = Objects.requireNonNull(Theme.class.getResource("/nl/wissel/ui/wissel.css")).toExternalForm();

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);

    public ObjectProperty<Choice> choice() {
        return choice;
    }

    /// Dresses a window's content, now and whenever the theme changes.
    public void dress(Parent root) {
        root.getStylesheets().add(SHEET);
        choice.addListener(_ -> apply(root));
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> apply(root));
        apply(root);
    }

    private void apply(Parent root) {
        var dark = isDark();
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeAll("w-light", "w-dark");
        root.getStyleClass().add(dark ? "w-dark" : "w-light");
    }

    private boolean isDark() {
        return switch (choice.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
