package nl.wissel.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The top of a screen: its title, one sentence that says what it is for and what is still to do, and its key figures.
public final class Header {
    private final HBox header = new HBox();
    private final HBox figures = new HBox();

    public Header(String title, ObservableValue<String> sentence) {
        var name = new Label(title);
        name.getStyleClass().add("screen-title");
        var lead = new Label();
        lead.textProperty().bind(sentence);
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add("screen-lead");
        var words = new VBox(name, lead);
        words.setMinWidth(240);
        HBox.setHgrow(words, Priority.ALWAYS);
        figures.getStyleClass().add("key-figures");
        header.getStyleClass().add("screen-header");
        header.getChildren().addAll(words, figures);
    }

    /// Adds a key figure: a large number over what it counts.
    ///
    /// @param id of the number, for tests
    public Header figure(String id, ObservableValue<String> figure, String caption) {
        var number = new Label();
        number.setId(id);
        number.textProperty().bind(figure);
        number.getStyleClass().add("key-figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var below = new Label(caption);
        below.getStyleClass().add("caption");
        below.setMinWidth(Region.USE_PREF_SIZE);
        var both = new VBox(number, below);
        both.getStyleClass().add("key-figure-box");
        figures.getChildren().add(both);
        return this;
    }

    public HBox node() {
        return header;
    }
}
