package nl.wissel.ui.intake.mapping;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A name, and below it in small type what is the matter with it.
final class TwoLines extends VBox {
    TwoLines(String name) {
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new Label(name));
    }

    /// @param trouble in a few words
    /// @param why     the whole of it, shown under the mouse and read aloud
    TwoLines(String name, String trouble, String why) {
        this(name);
        var icon = new FontIcon("fth-git-merge");
        icon.setIconSize(12);
        icon.getStyleClass().add("severity-doubt");
        var caption = new Label(trouble, icon);
        caption.getStyleClass().add("caption");
        caption.setTooltip(new Tooltip(why));
        caption.setAccessibleText(why);
        getChildren().add(caption);
    }
}
