package nl.wissel.ui.screening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.Camera;
import nl.wissel.screening.Evidence;
import nl.wissel.text.Texts;
import nl.wissel.ui.screening.ScreeningPicture.Group;
import org.jspecify.annotations.Nullable;

/// The evidence on one group, and below it, always in sight, the decision of a person with a reason.
final class DecisionPane extends VBox {
    private final Texts texts;
    private final ScreeningViewModel model;
    private final VBox form = new VBox(8);

    DecisionPane(ScreeningViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("card");
        setMinWidth(280);
        setPrefWidth(360);
        form.getStyleClass().add("card");
    }

    /// Where a person decides.
    VBox form() {
        return form;
    }

    void show(@Nullable Group group) {
        setVisible(group != null);
        setManaged(group != null);
        form.setVisible(group != null);
        form.setManaged(group != null);
        if (group == null) {
            getChildren().clear();
            return;
        }
        var title = new Label(model.name(group));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        getChildren().setAll(title, caption(texts.get("screening.group", group.cameraIds().size())));
        group.evidence().forEach(this::show);
        getChildren().add(caption(texts.get("screening.examples", String.join(", ", group.cameraIds().stream().limit(5).toList()))));
        if (group.isOpen()) {
            decide(group);
        } else {
            reopen(group);
        }
    }

    /// What was found, and where the row of the register comes from; a decision says its reason itself.
    private void show(Evidence evidence) {
        getChildren().add(wrapped(Words.of(evidence, texts)));
        if (!evidence.source().isEmpty() && evidence.kind() != Evidence.Kind.DECISION) {
            getChildren().add(caption(evidence.source()));
        }
    }

    private void decide(Group group) {
        var reason = new TextField();
        reason.setId("reason");
        reason.setPromptText(texts.get("screening.reason.example"));
        var label = new Label(texts.get("screening.reason"));
        label.setLabelFor(reason);
        var concern = button("decide-of-concern", "screening.decide.ofConcern", group, Camera.Decision.OF_CONCERN, reason);
        var clear = button("decide-clear", "screening.decide.clear", group, Camera.Decision.CLEAR, reason);
        concern.disableProperty().bind(reason.textProperty().map(String::isBlank));
        clear.disableProperty().bind(reason.textProperty().map(String::isBlank));
        form.getChildren().setAll(label, reason, new FlowPane(8, 8, concern, clear));
    }

    private Button button(String id, String key, Group group, Camera.Decision verdict, TextField reason) {
        var button = new Button(texts.get(key, group.cameraIds().size()));
        button.setId(id);
        button.setOnAction(_ -> model.decide(group, verdict, reason.getText()));
        return button;
    }

    private void reopen(Group group) {
        var button = new Button(texts.get("screening.reopen"));
        button.setId("reopen");
        button.setOnAction(_ -> model.reopen(group));
        form.getChildren().setAll(button);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label caption(String text) {
        var label = wrapped(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
