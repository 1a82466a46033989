package nl.wissel.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a screen shows while it has nothing to show: a sentence that says why, and the button that helps, if any.
public final class EmptyState extends VBox {
    public EmptyState(String sentence) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setSpacing(16);
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(520);
        label.getStyleClass().add("empty-sentence");
        getChildren().add(label);
    }

    public EmptyState(String sentence, Button help) {
        this(sentence);
        help.getStyleClass().add("accent");
        getChildren().add(help);
    }
}
