package nl.wissel.ui.plan.answer;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.plan.explain.PlanDifference;
import nl.wissel.plan.explain.PlanDifference.Moved;
import nl.wissel.plan.explain.clash.Clash;
import nl.wissel.plan.explain.room.LeastExtra;
import nl.wissel.report.words.ClashWords;
import nl.wissel.report.words.PlanningWords;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What cannot be, what changed, and what would make room: each a fold below the plan, there only when there is something to tell.
public final class AnswersPane extends VBox {
    private static final double WIDE = 880;

    private final AnswersViewModel model;
    private final Texts texts;
    private final PlanningWords words;
    private final TitledPane clashes = fold("clashes");
    private final TitledPane changes = fold("changes");
    private final TitledPane room = fold("room");

    public AnswersPane(AnswersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new PlanningWords(texts);
        getChildren().addAll(clashes, changes, room);
        List.of(clashes, changes, room).forEach(fold -> fold.expandedProperty().subscribe(expanded -> closeOthers(fold, expanded)));
    }

    /// One is unfolded at a time: the plan above needs the room.
    private void closeOthers(TitledPane fold, boolean expanded) {
        if (expanded) {
            List.of(clashes, changes, room).stream().filter(other -> !other.equals(fold)).forEach(other -> other.setExpanded(false));
        }
    }

    private static TitledPane fold(String id) {
        var fold = new TitledPane();
        fold.setId(id);
        fold.setExpanded(false);
        fold.setAnimated(false);
        return fold;
    }

    public Subscription attach() {
        return Subscription.combine(model.attach(), model.clashes().subscribe(this::show), model.changes().subscribe(this::show),
                model.room().subscribe(this::show));
    }

    private void show(List<Clash> found) {
        visible(clashes, !found.isEmpty());
        var lines = new ClashWords(texts).lines(found);
        clashes.setText(texts.get("planning.plan.clashes", lines.size()));
        var box = lines(lines);
        var pins = model.pinsInTheWay().size();
        if (pins > 0) {
            box.getChildren().add(button("release", texts.get("planning.plan.release", pins), model::releasePins));
        }
        clashes.setContent(box);
    }

    private void show(@Nullable PlanDifference difference) {
        visible(changes, difference != null);
        if (difference != null) {
            changes.setText(texts.get("planning.plan.changes", difference.moved().size()));
            var box = lines(List.of(words.summary(difference)));
            if (!difference.moved().isEmpty()) {
                box.getChildren().add(table(difference));
            }
            changes.setContent(box);
        }
    }

    private Node table(PlanDifference difference) {
        var table = Tables.of(difference.moved(), texts.get("planning.plan.changes.name"));
        table.setId("changed-cameras");
        table.getColumns().add(Columns.text(texts.get("planning.column.camera"), 140, Moved::cameraId));
        table.getColumns().add(Columns.text(texts.get("planning.plan.from"), 120, moved -> quarter(moved.from())));
        table.getColumns().add(Columns.text(texts.get("planning.plan.to"), 120, moved -> quarter(moved.to())));
        table.setMinHeight(100);
        table.setPrefHeight(36 + 28.0 * Math.min(5, difference.moved().size()));
        return table;
    }

    private String quarter(@Nullable Quarter quarter) {
        return quarter == null ? texts.get("PlanDifference.none") : texts.formats().quarter(quarter);
    }

    private void show(Asking asking) {
        visible(room, !(asking instanceof Asking.Nothing));
        room.setText(texts.get("planning.plan.room"));
        room.setContent(switch (asking) {
            case Asking.Nothing() -> new VBox();
            case Asking.Open() -> button("ask-room", texts.get("planning.plan.room.ask"), model::ask);
            case Asking.Running(var extra) -> running(extra);
            case Asking.Answered answered -> answer(answered);
        });
    }

    private VBox running(@Nullable LeastExtra extra) {
        var turning = new ProgressIndicator();
        turning.setPrefSize(16, 16);
        var what = line(texts.get(extra == null ? "planning.plan.room.running" : "planning.plan.room.choices"));
        var row = new HBox(8, turning, what, button("stop-room", texts.get("planning.plan.stop"), model::stop));
        row.setAlignment(Pos.CENTER_LEFT);
        var box = lines(extra == null ? List.of() : List.of(words.extra(extra)));
        box.getChildren().add(row);
        return box;
    }

    private VBox answer(Asking.Answered answered) {
        var box = lines(List.of(words.extra(answered.extra())));
        var enough = answered.extra().enough();
        if (enough != null) {
            box.getChildren().add(button("raise-caps", texts.get(enough.cents() == 0 ? "planning.plan.take" : "planning.plan.raise"), model::raiseCaps));
        }
        words.choices(answered.choices()).forEach(line -> box.getChildren().add(line(line)));
        return box;
    }

    private static VBox lines(List<String> lines) {
        var box = new VBox(8);
        lines.forEach(line -> box.getChildren().add(line(line)));
        return box;
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(WIDE);
        return label;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(click -> action.run());
        return button;
    }

    private void visible(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
        setManaged(getChildren().stream().anyMatch(Node::isManaged));
    }
}
