package nl.wissel.ui.screening.register;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Shows what came of something a person asked for; takes no room while there is nothing to say.
public final class MessagePane extends VBox {
    private static final int MOST_DETAILS = 50;

    public MessagePane() {
        super(4);
        setId("message");
    }

    public Subscription attach(ObservableValue<Message> message) {
        return message.subscribe(this::show);
    }

    private void show(Message message) {
        setVisible(!message.text().isEmpty());
        setManaged(!message.text().isEmpty());
        getChildren().setAll(line(message.text(), message.trouble() ? "broken" : "caption"));
        message.details().stream().limit(MOST_DETAILS).forEach(detail -> getChildren().add(line(detail, "caption")));
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
