package nl.wissel.ui.history;

import java.time.ZoneId;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Signature;

/// The screen History: who changed what and when, and the versions one can go back to and compare.
public final class HistoryView implements Screen {
    private final Texts texts;
    private final HistoryViewModel model;
    private final JournalPane journal;
    private final VersionsPane versions;
    private final Header header;
    private final FlowPane tabs = new FlowPane(8, 8);
    private final TextField name = new TextField();
    private final Label happening = new Label();
    private final EmptyState empty;
    private final VBox node = new VBox();
    private boolean showsVersions;

    /// @param zone of the times that are shown
    /// @param save asks for a file and puts the project into it
    public HistoryView(Session session, Texts texts, FileDialogs files, Signature signature, ZoneId zone, Runnable save) {
        this.texts = texts;
        var words = new Words(texts, zone);
        model = new HistoryViewModel(session, words, files, signature);
        journal = new JournalPane(model, words);
        versions = new VersionsPane(model, words);
        header = new Header(texts.get("Place.HISTORY"), new SimpleStringProperty(texts.get("history.lead")));
        var keep = new Button(texts.get("KeptLine.save"));
        keep.setId("history-save");
        keep.setOnAction(_ -> save.run());
        empty = new EmptyState(texts.get("history.empty"), keep);
        happening.setId("history-happening");
        happening.setWrapText(true);
        tabs();
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        name.setText(model.name());
        return Subscription.combine(this::sign, model.hasFile().subscribe(_ -> arrange()), model.isLookedAt().subscribe(_ -> arrange()), model.attach(),
                journal.attach(), versions.attach(),
                model.happening().subscribe(this::say));
    }

    private void tabs() {
        var group = new ToggleGroup();
        tabs.getStyleClass().add("tools");
        tabs.getChildren().addAll(tab("tab-journal", "history.journal", group, false), tab("tab-versions", "history.versions", group, true));
        name.setId("signature");
        name.setPrefWidth(200);
        name.setOnAction(_ -> sign());
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                sign();
            }
        });
        var label = new Label(texts.get("history.signature"));
        label.setLabelFor(name);
        tabs.getChildren().addAll(label, name);
    }

    private ToggleButton tab(String id, String text, ToggleGroup group, boolean ofVersions) {
        var tab = new ToggleButton(texts.get(text));
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.setSelected(ofVersions == showsVersions);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            showsVersions = ofVersions;
            arrange();
        });
        return tab;
    }

    /// Changes are written under the name in the field from now on; an empty field is the system's name again.
    private void sign() {
        if (!name.getText().strip().equals(model.name())) {
            model.sign(name.getText());
            name.setText(model.name());
        }
    }

    private void arrange() {
        if (model.isLookedAt().getValue()) {
            node.getChildren().setAll(header.node(), happening, journal);
        } else if (model.hasFile().getValue()) {
            node.getChildren().setAll(header.node(), tabs, happening, showsVersions ? versions : journal);
        } else {
            VBox.setVgrow(empty, Priority.ALWAYS);
            node.getChildren().setAll(header.node(), empty);
        }
    }

    private void say(Happening said) {
        happening.setText(said.text());
        happening.getStyleClass().remove("broken");
        if (said.isTrouble()) {
            happening.getStyleClass().add("broken");
        }
        happening.setVisible(!said.text().isEmpty());
        happening.setManaged(!said.text().isEmpty());
    }
}
