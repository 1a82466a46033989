package nl.wissel.ui.intake.mapping;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wissel.text.Texts;

/// Asks whether what was changed in a list may go, in the place of the buttons. Escape goes on mending.
final class LeaveQuestion {
    private final Button keep = new Button();
    private final HBox pane = new HBox();

    LeaveQuestion(Texts texts, Runnable leave, Runnable stay) {
        var what = new Label(texts.get("LeaveQuestion.what"));
        what.setWrapText(true);
        keep.setText(texts.get("IntakeView.mending.keep"));
        keep.setId("keep-draft");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> stay.run());
        keep.setMinWidth(Region.USE_PREF_SIZE);
        var drop = new Button(texts.get("IntakeView.mending.drop"));
        drop.setId("leave-draft");
        drop.setOnAction(_ -> leave.run());
        drop.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        pane.setId("leave-question");
        pane.getStyleClass().add("buttons");
        pane.getChildren().addAll(what, space, drop, keep);
        pane.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stay.run();
            }
        });
        pane.setVisible(false);
    }

    HBox node() {
        return pane;
    }

    void ask() {
        pane.setVisible(true);
        keep.requestFocus();
    }
}
