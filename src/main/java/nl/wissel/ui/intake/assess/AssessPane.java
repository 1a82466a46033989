package nl.wissel.ui.intake.assess;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wissel.exchange.assess.DepartmentState;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.intake.assess.AssessViewModel.Step;
import nl.wissel.ui.intake.model.Refusals;

/// The departments' assessments: how far each is, workbooks out, answers in.
public final class AssessPane {
    private final Texts texts;
    private final AssessViewModel model;
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty departments = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final StringProperty answered = new SimpleStringProperty("");
    private final DepartmentsTable overview;
    private final ReturnedPane returned;
    private final StackPane content = new StackPane();
    private final Label message = new Label();
    private final ProgressIndicator working = new ProgressIndicator();
    private final Button write = new Button();
    private final Button replace = new Button();
    private final Button read = new Button();
    private final VBox pane = new VBox();

    /// @param back to the cameras
    public AssessPane(AssessViewModel model, Texts texts, FileDialogs files, Runnable back) {
        this.texts = texts;
        this.model = model;
        overview = new DepartmentsTable(texts);
        returned = new ReturnedPane(model, texts);
        var header = new Header(texts.get("AssessPane.title"), lead)
                .figure("departments-asked", departments, texts.get("AssessPane.departments"))
                .figure("departments-done", done, texts.get("AssessPane.done"))
                .figure("share-answered", answered, texts.get("AssessPane.answered"));
        message.setId("assess-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        working.setPrefSize(24, 24);
        working.setMinSize(24, 24);
        VBox.setVgrow(content, Priority.ALWAYS);
        pane.setId("assessments");
        pane.getStyleClass().add("screen");
        pane.getChildren().addAll(header.node(), content, message, buttons(files, back));
    }

    public VBox node() {
        return pane;
    }

    /// Shows the present step and how far the departments are.
    public void show() {
        var states = model.departments();
        figures(states);
        var step = model.step().get();
        working.setVisible(step instanceof Step.Working);
        replace.setVisible(step instanceof Step.There);
        write.setDisable(states.isEmpty() || step instanceof Step.Working || step instanceof Step.Returned);
        read.setDisable(step instanceof Step.Working || step instanceof Step.Returned);
        message.setText(switch (step) {
            case Step.There(var books, var folder) -> texts.get("AssessPane.there", books, folder.toString());
            case Step.Written(var books, var folder) -> texts.get("AssessPane.written", books, folder.toString());
            case Step.NotWritten(var why) -> Refusals.words(why, texts);
            case Step.NotRead(var why) -> Refusals.words(why, texts);
            case Step.Overview _, Step.Working _, Step.Returned _ -> "";
        });
        message.getStyleClass().remove("broken");
        if (step instanceof Step.NotWritten || step instanceof Step.NotRead) {
            message.getStyleClass().add("broken");
        }
        if (step instanceof Step.Returned shown) {
            returned.show(shown);
            content.getChildren().setAll(returned.node());
        } else {
            overview.show(states);
            content.getChildren().setAll(overview.node());
        }
    }

    private void figures(List<DepartmentState> states) {
        var cameras = states.stream().mapToInt(DepartmentState::cameras).sum();
        var with = states.stream().mapToInt(DepartmentState::answered).sum();
        lead.set(texts.get("AssessPane.lead", cameras, with));
        departments.set(texts.formats().whole(states.size()));
        done.set(texts.formats().whole(states.stream().filter(state -> state.answered() == state.cameras()).count()));
        answered.set(texts.formats().percent(cameras == 0 ? 0 : (double) with / cameras, 0));
    }

    private HBox buttons(FileDialogs files, Runnable back) {
        var leave = new Button(texts.get("AssessPane.back"));
        leave.setId("assess-back");
        leave.setOnAction(_ -> back.run());
        write.setText(texts.get("AssessPane.write"));
        write.setId("assess-write");
        write.setOnAction(_ -> files.folder().ifPresent(folder -> model.write(folder, texts)));
        replace.setText(texts.get("AssessPane.replace"));
        replace.setId("assess-replace");
        replace.setOnAction(_ -> model.replace(texts));
        replace.managedProperty().bind(replace.visibleProperty());
        read.setText(texts.get("AssessPane.read"));
        read.setId("assess-read");
        read.setOnAction(_ -> model.read(files.openSeveral()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(leave, space, working, replace, write, read);
        buttons.getStyleClass().add("tools");
        for (var button : List.of(leave, replace, write, read)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return buttons;
    }
}
