package nl.wissel.ui.intake.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wissel.exchange.ValueWords;
import nl.wissel.exchange.assess.AssessRemark;
import nl.wissel.inventory.InventoryDifference.Changed;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.intake.assess.AssessViewModel.Step;

/// Answers that came back: what they would change, and what is to be said about the files, before they are taken over.
final class ReturnedPane {
    /// One field of one camera.
    private record Line(String camera, String field, String before, String after) {}

    private final Texts texts;
    private final Label changesTitle = title();
    private final Label remarksTitle = title();
    private final TableView<Line> changes;
    private final TableView<AssessRemark> remarks;
    private final Button take = new Button();
    private final VBox pane = new VBox();

    ReturnedPane(AssessViewModel model, Texts texts) {
        this.texts = texts;
        changes = changes();
        remarks = remarks();
        take.setId("assess-take");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> model.take(texts.get("AssessPane.edit")));
        var forget = new Button(texts.get("AssessPane.forget"));
        forget.setId("assess-forget");
        forget.setOnAction(_ -> model.forget());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(space, forget, take);
        buttons.getStyleClass().add("buttons");
        VBox.setVgrow(changes, Priority.ALWAYS);
        VBox.setVgrow(remarks, Priority.ALWAYS);
        pane.getStyleClass().add("section");
        pane.getChildren().addAll(remarksTitle, remarks, changesTitle, changes, buttons);
        for (var node : List.of(remarksTitle, remarks)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    VBox node() {
        return pane;
    }

    void show(Step.Returned shown) {
        var answers = shown.answers();
        remarksTitle.setText(texts.get("AssessPane.remarks", answers.remarks().size()));
        remarksTitle.setVisible(!answers.remarks().isEmpty());
        remarks.setVisible(!answers.remarks().isEmpty());
        remarks.getItems().setAll(answers.remarks());
        var lines = shown.changes().stream().flatMap(this::lines).toList();
        changesTitle.setText(texts.get("AssessPane.changes", lines.size()));
        changes.getItems().setAll(lines);
        take.setText(texts.get("AssessPane.take", answers.answers().size()));
        take.setDisable(answers.answers().isEmpty());
    }

    private Stream<Line> lines(Changed changed) {
        var lines = new ArrayList<Line>();
        changed.fields().forEach((field, change) -> lines.add(new Line(changed.before().id(), texts.get(field),
                ValueWords.of(change.before(), texts), ValueWords.of(change.after(), texts))));
        return lines.stream();
    }

    private TableView<Line> changes() {
        var table = Tables.of(List.<Line>of(), texts.get("AssessPane.changes", 0));
        table.setId("answer-changes");
        table.getColumns().add(Columns.<Line>text(texts.get("AssessPane.camera"), 112, Line::camera));
        table.getColumns().add(Columns.<Line>text(texts.get("AssessPane.field"), 144, Line::field));
        table.getColumns().add(Columns.<Line>text(texts.get("AssessPane.before"), 240, Line::before));
        table.getColumns().add(Columns.<Line>text(texts.get("AssessPane.after"), 240, Line::after));
        return table;
    }

    private TableView<AssessRemark> remarks() {
        var table = Tables.of(List.<AssessRemark>of(), texts.get("AssessPane.remarks", 0));
        table.setId("answer-remarks");
        table.getColumns().add(Columns.<AssessRemark>text(texts.get("AssessPane.place"), 240,
                remark -> Stream.of(remark.file(), remark.sheet(), remark.place()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))));
        table.getColumns().add(Columns.<AssessRemark>text(texts.get("AssessPane.what"), 520,
                remark -> texts.get(remark.kind(), remark.camera(), remark.found(), remark.expected())));
        return table;
    }

    private static Label title() {
        var label = new Label();
        label.getStyleClass().add("section-title");
        return label;
    }
}
