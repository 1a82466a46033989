package nl.wissel.ui.plan;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.plan.Effort;
import nl.wissel.project.Findings;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.plan.answer.AnswersPane;
import nl.wissel.ui.plan.answer.AnswersViewModel;
import nl.wissel.ui.plan.gantt.GanttPane;
import nl.wissel.ui.plan.gantt.PlanPicture;
import nl.wissel.ui.session.Session;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The screen Plan: makes the plan and shows it as a Gantt, or as tables.
public final class PlanView implements Screen {
    private final Session session;
    private final Texts texts;
    private final PlanViewModel model;
    private final SolveBar solveBar;
    private final GanttPane gantt;
    private final CardPane card;
    private final ScrollPane side;
    private final PlanTables tables;
    private final PlanWords words;
    private final ToggleButton asTable;
    private final Button[] zooms;
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty spend = new SimpleStringProperty("");
    private final StringProperty unplanned = new SimpleStringProperty("");
    private final Header header;
    private final Label broken = new Label();
    private final TitledPane notPlanned = new TitledPane();
    private final BorderPane work = new BorderPane();
    private final AnswersViewModel answering;
    private final AnswersPane answers;
    private final VBox node;

    public PlanView(Session session, Texts texts, FileDialogs files) {
        this.session = session;
        this.texts = texts;
        model = new PlanViewModel(session, texts, Effort.DEFAULT);
        solveBar = new SolveBar(model, texts);
        gantt = new GanttPane(texts, model.selected()::set);
        card = new CardPane(model, texts);
        side = new ScrollPane(card);
        side.getStyleClass().add("side");
        side.setFitToWidth(true);
        side.setMinWidth(312);
        side.setMaxWidth(312);
        tables = new PlanTables(texts);
        words = new PlanWords(texts);
        asTable = new ToggleButton(texts.get("planning.plan.as.table"));
        asTable.setId("as-table");
        zooms = new Button[] {zoom("−", -1, "planning.plan.zoom.out"), zoom("+", 1, "planning.plan.zoom.in")};
        broken.getStyleClass().add("broken");
        broken.setWrapText(true);
        notPlanned.setExpanded(false);
        notPlanned.setAnimated(false);
        header = new Header(texts.get("planning.plan.title"), lead)
                .figure("plan-spend", spend, texts.get("planning.plan.figure.spend"))
                .figure("plan-unplanned", unplanned, texts.get("planning.plan.figure.unplanned"));
        solveBar.getChildren().add(new HBox(8, zooms[0], zooms[1], asTable));
        answering = new AnswersViewModel(session, texts);
        answers = new AnswersPane(answering, texts);
        node = new VBox(12, header.node(), solveBar, broken, work, answers, notPlanned);
        node.getStyleClass().add("screen");
        VBox.setVgrow(work, Priority.ALWAYS);
    }

    private Button zoom(String sign, int step, String name) {
        var button = new Button(sign);
        button.setAccessibleText(texts.get(name));
        button.setOnAction(click -> gantt.zoom(step));
        return button;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                solveBar.attach(),
                answers.attach(),
                session.findings().subscribe(this::showWithout),
                model.picture().subscribe(this::show),
                model.card().subscribe(this::show),
                answering.ways().subscribe(ways -> listNotPlanned()),
                asTable.selectedProperty().subscribe(table -> show(model.picture().getValue())));
    }

    private void show(@Nullable CameraCard shown) {
        if (shown != null) {
            card.show(shown);
        }
        work.setRight(shown == null || asTable.isSelected() || model.picture().getValue() == null ? null : side);
    }

    private void showWithout(@Nullable Findings findings) {
        var there = findings != null && findings.plan() != null;
        visible(asTable, there);
        if (!there) {
            visible(broken, false);
            visible(notPlanned, false);
            lead.set(texts.get("planning.plan.lead.none"));
            spend.set("–");
            unplanned.set("–");
            work.setRight(null);
            work.setCenter(empty(findings));
        }
        for (var zoom : zooms) {
            visible(zoom, there && !asTable.isSelected());
        }
    }

    private void show(@Nullable PlanPicture picture) {
        if (picture == null) {
            return;
        }
        lead.set(words.lead(picture));
        spend.set(words.spend(picture));
        unplanned.set(texts.formats().whole(picture.plan().figures().unscheduled()));
        broken.setText(words.broken(picture.plan().broken()));
        visible(broken, !picture.plan().broken().isEmpty());
        notPlanned.setText(texts.get("planning.plan.unplanned", texts.formats().whole(picture.notPlanned().size())));
        listNotPlanned();
        visible(notPlanned, !picture.notPlanned().isEmpty());
        for (var zoom : zooms) {
            visible(zoom, !asTable.isSelected());
        }
        if (asTable.isSelected()) {
            var schedule = tables.schedule(picture.schedule());
            VBox.setVgrow(schedule, Priority.ALWAYS);
            work.setCenter(new VBox(12, Tables.fitted(tables.caps(picture.plan().years(), picture.worths())), schedule));
        } else {
            gantt.setCapUse(words.capUse(picture));
            gantt.show(picture);
            work.setCenter(gantt);
        }
        show(model.card().getValue());
    }

    private void listNotPlanned() {
        var picture = model.picture().getValue();
        if (picture != null) {
            notPlanned.setContent(tables.notPlanned(picture.notPlanned(), answering.ways().get()));
        }
    }

    private EmptyState empty(@Nullable Findings findings) {
        if (findings == null) {
            return new EmptyState(texts.get("planning.working"));
        }
        var tasks = findings.preparation().problem().tasks().size();
        if (tasks == 0) {
            return new EmptyState(texts.get("planning.plan.nothing"));
        }
        var caps = new Euros(findings.preparation().budget().caps().values().stream().mapToLong(Euros::cents).sum());
        var make = new Button(texts.get("planning.plan.solve"));
        make.setId("make");
        make.setOnAction(click -> model.solve());
        make.disableProperty().bind(model.canSolve().map(can -> !can));
        return new EmptyState(texts.get("planning.plan.empty", texts.formats().whole(tasks), texts.formats().euros(caps)), make);
    }

    private static void visible(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
