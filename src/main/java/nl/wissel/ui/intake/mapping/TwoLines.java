package nl.wissel.ui.intake.mapping;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A name, and below it in small type what is the matter with it, if anything.
final class TwoLines extends VBox {
    TwoLines(String name, String trouble) {
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new Label(name));
        if (!trouble.isEmpty()) {
            var icon = new FontIcon("fth-git-merge");
            icon.setIconSize(12);
            icon.getStyleClass().add("severity-doubt");
            var caption = new Label(trouble, icon);
            caption.getStyleClass().add("caption");
            caption.setTooltip(new Tooltip(trouble));
            getChildren().add(caption);
        }
    }
}
