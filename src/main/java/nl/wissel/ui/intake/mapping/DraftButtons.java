package nl.wissel.ui.intake.mapping;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.intake.model.Phase;
import nl.wissel.ui.intake.model.Phase.Preview;
import nl.wissel.ui.intake.model.Refusals;
import nl.wissel.ui.intake.model.RowCounts;

/// What can be done with a list as it is: undo the last change, leave it, compare it with the open project, or take it over.
final class DraftButtons {
    private final Texts texts;
    private final IntakeViewModel model;
    private final ProgressIndicator counting = new ProgressIndicator();
    private final Label trouble = new Label();
    private final Button undo = new Button();
    private final Button compare = new Button();
    private final Button takeOver = new Button();
    private final Button cancel = new Button();
    private final HBox buttons = new HBox();
    private final LeaveQuestion question;
    private final StackPane pane;

    DraftButtons(IntakeViewModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        undo.setText(texts.get("DraftButtons.undo"));
        undo.setId("undo-change");
        undo.setOnAction(_ -> model.draft().undo());
        takeOver.setId("take-over");
        takeOver.setOnAction(_ -> model.takeOver());
        compare.setText(texts.get("DraftButtons.compare"));
        compare.setId("compare");
        compare.managedProperty().bind(compare.visibleProperty());
        compare.setOnAction(_ -> model.comparison().compare());
        cancel.setText(texts.get("MappingPane.cancel"));
        cancel.setId("cancel-import");
        cancel.setOnAction(_ -> cancel());
        buttons();
        question = new LeaveQuestion(texts, this::leave, this::stay);
        buttons.visibleProperty().bind(question.node().visibleProperty().not());
        pane = new StackPane(buttons, question.node());
    }

    private void buttons() {
        counting.setPrefSize(24, 24);
        counting.setMinSize(24, 24);
        trouble.setId("trouble");
        trouble.getStyleClass().add("broken");
        trouble.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getStyleClass().add("buttons");
        buttons.getChildren().addAll(undo, trouble, space, counting, cancel, takeOver, compare);
        buttons.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    }

    StackPane node() {
        return pane;
    }

    /// Nothing that a person changed is dropped unasked.
    private void cancel() {
        if (model.isMending()) {
            question.ask();
        } else {
            model.cancel();
        }
    }

    private void leave() {
        question.node().setVisible(false);
        model.cancel();
    }

    private void stay() {
        question.node().setVisible(false);
        cancel.requestFocus();
    }

    /// Says why something could not be done.
    void trouble(String words) {
        trouble.setText(words);
    }

    void show(Phase.Mapping shown) {
        var ready = shown.preview() instanceof Preview.Counted;
        undo.setDisable(shown.past().isEmpty());
        counting.setVisible(shown.preview() instanceof Preview.Counting);
        compare.setVisible(model.session().project().get() != null);
        compare.setDisable(!ready);
        takeOver.setDisable(!ready);
        trouble.setText("");
        switch (shown.preview()) {
            case Preview.Counting _ -> { }
            case Preview.Counted(var imported, _, var known) -> {
                var cameras = RowCounts.of(imported.reading()).cameras();
                var again = compare.isVisible() && known > 0;
                takeOver.setText(compare.isVisible() ? texts.get("DraftButtons.anew", cameras) : texts.get("MappingPane.takeOver", cameras));
                takeOver.setDisable(cameras == 0);
                lead(again ? compare : takeOver, again ? takeOver : compare);
            }
            case Preview.Impossible(var why) -> trouble.setText(Refusals.words(why, texts));
        }
    }

    /// The button that does what most want stands out. None answers to Enter or Escape: too much would happen by a slip.
    private static void lead(Button first, Button second) {
        second.getStyleClass().remove("accent");
        if (!first.getStyleClass().contains("accent")) {
            first.getStyleClass().add("accent");
        }
    }
}
