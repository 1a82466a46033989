package nl.wissel.ui.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.intake.assess.AssessPane;
import nl.wissel.ui.intake.assess.AssessViewModel;
import nl.wissel.ui.intake.difference.DifferencePane;
import nl.wissel.ui.intake.mapping.MappingPane;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.intake.model.Phase;
import nl.wissel.ui.intake.model.Refusals;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen Inventory: a list is read, its mapping looked at, and taken over; then its cameras are shown.
public final class IntakeView implements Screen {
    private final StackPane node = new StackPane();
    private final IntakeViewModel model;
    private final Texts texts;
    private final FileDialogs files;
    private final InventoryPane inventory;
    private final MappingPane mapping;
    private final DifferencePane difference;
    private final AssessViewModel assessing;
    private final AssessPane assessments;
    private boolean isAssessing;

    /// @param today the day on which answers of departments are taken over
    public IntakeView(IntakeViewModel model, Texts texts, FileDialogs files, Supplier<LocalDate> today) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        inventory = new InventoryPane(model, texts, () -> choose(model::importList), () -> assess(true));
        mapping = new MappingPane(model, texts, files);
        difference = new DifferencePane(model.comparison(), texts);
        assessing = new AssessViewModel(model.session(), today);
        assessments = new AssessPane(assessing, texts, files, () -> assess(false));
        node.setId("inventory");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        refresh();
        return Subscription.combine(inventory.attach(), model.phase().subscribe((_, phase) -> show(phase)), model.session().project().subscribe((_, _) -> refresh()),
                model.session().working().subscribe(this::refreshAssessing), assessing.step().subscribe(this::refreshAssessing));
    }

    private void refreshAssessing() {
        if (isAssessing) {
            refresh();
        }
    }

    private void refresh() {
        show(model.phase().get());
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Idle() -> put(idle());
            case Phase.Reading(var file) -> node.getChildren().setAll(reading(file));
            case Phase.Refused(var why) -> node.getChildren().setAll(refused(why));
            case Phase.Mapping shown -> {
                mapping.show(shown);
                put(mapping.node());
            }
            case Phase.Comparing shown -> {
                difference.show(shown);
                put(difference.node());
            }
        }
    }

    /// Shows a node, and leaves it where it is when it is shown already: its focus and scrolling stay.
    private void put(Node shown) {
        if (!node.getChildren().equals(List.of(shown))) {
            node.getChildren().setAll(shown);
        }
    }

    private Node idle() {
        var project = model.session().project().get();
        if (project == null) {
            return message("fth-inbox", texts.get("IntakeView.empty"), texts.get("IntakeView.emptyWhat"));
        }
        if (isAssessing) {
            assessments.show();
            return assessments.node();
        }
        inventory.show(project);
        return inventory.node();
    }

    private void assess(boolean shown) {
        isAssessing = shown;
        refresh();
    }

    private Node reading(String file) {
        var turning = new ProgressIndicator();
        turning.setMaxSize(48, 48);
        var words = new Label(file.isEmpty() ? texts.get("IntakeView.readingExample") : texts.get("IntakeView.reading", file));
        words.getStyleClass().add("screen-lead");
        var box = new VBox(turning, words);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("message");
        return box;
    }

    private Node refused(UnreadableFile why) {
        return message("fth-alert-circle", texts.get("IntakeView.refused"), Refusals.words(why, texts));
    }

    private Node message(String icon, String title, String sentence) {
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("message-icon");
        var what = new Label(title);
        what.getStyleClass().add("section-title");
        var why = new Label(sentence);
        why.setId("message");
        why.setWrapText(true);
        why.setMaxWidth(560);
        why.getStyleClass().add("screen-lead");
        var read = new Button(texts.get("IntakeView.import"));
        read.setId("choose-list");
        read.getStyleClass().add("accent");
        read.setOnAction(_ -> choose(model::importList));
        var open = new Button(texts.get("IntakeView.workbook"));
        open.setOnAction(_ -> choose(model::openWorkbook));
        var buttons = new HBox(open, read);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("buttons");
        var box = new VBox(picture, what, why, buttons);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("message");
        return box;
    }

    private void choose(Consumer<Path> read) {
        files.openList().ifPresent(read);
    }
}
