package nl.wissel.ui.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wissel.exchange.ValueWords;
import nl.wissel.exchange.course.CourseDifference;
import nl.wissel.exchange.course.CourseDifference.Kind;
import nl.wissel.exchange.course.WorkRemark;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.progress.WorkListsViewModel.Shown;
import org.jspecify.annotations.Nullable;

/// What lists say was done: what that changes in what is recorded, and what is to be said about the lists, before it is taken over.
final class ReturnedPane extends VBox {
    /// One column of one camera.
    private record Change(String kind, String camera, String column, String before, String after) {}

    private final Texts texts;
    private final Label lead = new Label();
    private final Label remarksTitle = title();
    private final Label changesTitle = title();
    private final TableView<WorkRemark> remarks;
    private final TableView<Change> changes;
    private final CheckBox overrule = new CheckBox();
    private final Button take = new Button();
    private @Nullable CourseDifference shown;

    ReturnedPane(WorkListsViewModel model, Texts texts) {
        super(8);
        this.texts = texts;
        remarks = remarks();
        changes = changes();
        lead.setId("returned-lead");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        overrule.setId("returned-overrule");
        overrule.setWrapText(true);
        overrule.selectedProperty().subscribe(_ -> name());
        take.setId("returned-take");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> model.take(overrule.isSelected()));
        var forget = new Button(texts.get("work.forget"));
        forget.setId("returned-forget");
        forget.setOnAction(_ -> model.forget());
        for (var button : List.of(take, forget)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(overrule, space, forget, take);
        buttons.getStyleClass().add("buttons");
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(changes, Priority.ALWAYS);
        for (var node : List.of(remarksTitle, remarks, overrule)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        getStyleClass().add("section");
        getChildren().addAll(lead, remarksTitle, remarks, changesTitle, changes, buttons);
    }

    void show(@Nullable Shown now) {
        if (now == null) {
            shown = null;
            return;
        }
        var difference = now.difference();
        var isFirst = shown == null;
        shown = difference;
        var contradicted = difference.count(Kind.CONTRADICTED);
        lead.setText(texts.get("work.lead.returned", difference.count(Kind.NEW), difference.count(Kind.CHANGED), difference.unchanged(), contradicted));
        var refusals = now.work().remarks().stream().filter(remark -> remark.kind().isRefusal()).count();
        remarksTitle.setText(texts.get("work.remarks", now.work().remarks().size(), refusals));
        remarksTitle.setVisible(!now.work().remarks().isEmpty());
        remarks.setVisible(!now.work().remarks().isEmpty());
        remarks.getItems().setAll(now.work().remarks().stream().sorted(Comparator.comparing(remark -> !remark.kind().isRefusal())).toList());
        remarks.setPrefHeight(Math.min(232, 36 + 28 * Math.max(1, now.work().remarks().size())));
        changesTitle.setText(texts.get("work.changes", difference.lines().size()));
        changes.getItems().setAll(difference.lines().stream().flatMap(this::changes).toList());
        overrule.setText(texts.get("work.overrule", contradicted));
        overrule.setVisible(contradicted > 0);
        if (isFirst) {
            overrule.setSelected(false);
        }
        name();
    }

    private void name() {
        var cameras = shown == null ? 0 : shown.taken(overrule.isSelected()).size();
        take.setText(texts.get("work.take", cameras));
        take.setDisable(cameras == 0);
    }

    private Stream<Change> changes(CourseDifference.Line line) {
        var lines = new ArrayList<Change>();
        line.changes().forEach((column, change) -> lines.add(new Change(texts.get(line.kind()), line.cameraId(), column.in(texts.language()),
                ValueWords.of(change.before(), texts), ValueWords.of(change.after(), texts))));
        return lines.stream();
    }

    private TableView<Change> changes() {
        var table = Tables.of(List.<Change>of(), texts.get("work.changes", 0));
        table.setId("returned-changes");
        table.setPlaceholder(new Label(texts.get("work.nothing")));
        table.getColumns().add(Columns.<Change>text(texts.get("work.kind"), 144, Change::kind));
        table.getColumns().add(Columns.<Change>text(texts.get("work.camera"), 112, Change::camera));
        table.getColumns().add(Columns.<Change>text(texts.get("work.column"), 128, Change::column));
        table.getColumns().add(Columns.<Change>text(texts.get("work.before"), 224, Change::before));
        table.getColumns().add(Columns.<Change>text(texts.get("work.after"), 224, Change::after));
        return table;
    }

    private TableView<WorkRemark> remarks() {
        var table = Tables.of(List.<WorkRemark>of(), texts.get("work.remarks", 0, 0));
        table.setId("returned-remarks");
        table.getColumns().add(Columns.<WorkRemark>text(texts.get("work.place"), 176,
                remark -> Stream.of(remark.file(), remark.sheet(), remark.place()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))));
        table.getColumns().add(Columns.<WorkRemark>text(texts.get("work.what"), 584, remark -> texts.get(remark.kind(), remark.camera(), remark.found(), remark.expected())));
        table.setMinHeight(92);
        return table;
    }

    private static Label title() {
        var label = new Label();
        label.getStyleClass().add("section-title");
        return label;
    }
}
