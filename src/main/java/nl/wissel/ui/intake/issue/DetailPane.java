package nl.wissel.ui.intake.issue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.text.Texts;

/// One remark up close: its row in context with what can be mended there, spellings to be merged, or a correction to be taken back.
public final class DetailPane {
    private final Texts texts;
    private final Mender mender;
    private final RowPane row;
    private final VBox pane = new VBox();

    public DetailPane(Texts texts, Mender mender) {
        this.texts = texts;
        this.mender = mender;
        row = new RowPane(texts, mender);
        pane.setId("detail");
        pane.getStyleClass().add("section");
        VBox.setVgrow(row.node(), Priority.ALWAYS);
    }

    public VBox node() {
        return pane;
    }

    public void show(Picked picked) {
        switch (picked) {
            case Picked.Remark(var group, var line) -> {
                put(IssuePlace.of(line, texts), texts.get(group.problem(), line.found(), line.expected()));
                mender.context(line).ifPresent(context -> {
                    row.show(context);
                    pane.getChildren().add(row.node());
                });
            }
            case Picked.Names(var kind, var group) -> {
                put(texts.get(kind), texts.get("NamesPane.lead." + kind.naming()));
                pane.getChildren().add(new NamesPane(texts, kind.naming(), group, mender::mend).node());
            }
            case Picked.Mended(var correction) -> {
                put(texts.get("IssuesPane.mended"), CorrectionWords.of(correction, texts));
                pane.getChildren().add(takeBack(correction));
            }
        }
    }

    private void put(String title, String sentence) {
        var name = new Label(title);
        name.getStyleClass().add("section-title");
        var words = new Label(sentence);
        words.setId("remark");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        pane.getChildren().setAll(List.<Node>of(name, words));
    }

    private Button takeBack(Correction correction) {
        var button = new Button(texts.get("DetailPane.takeBack"));
        button.setId("take-back");
        button.setOnAction(_ -> mender.takeBack(correction));
        return button;
    }
}
