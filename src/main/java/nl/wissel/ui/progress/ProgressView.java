package nl.wissel.ui.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.exchange.ValueWords;
import nl.wissel.plan.Effort;
import nl.wissel.plan.course.Standing;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.progress.ProgressViewModel.State;
import nl.wissel.ui.progress.WorkListsViewModel.Step;
import nl.wissel.ui.session.Session;
import nl.wissel.unit.Euros;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen Progress: whether the programme is on course in one sentence and a chart, what is late, and the list of work in which is
/// recorded what was done.
public final class ProgressView implements Screen {
    private final Texts texts;
    private final ProgressViewModel model;
    private final WorkListsViewModel lists;
    private final WorkListsBar bar;
    private final ReturnedPane returned;
    private final Label course = new Label();
    private final FontIcon sign = new FontIcon("fth-check-circle");
    private final StringProperty done = new SimpleStringProperty("");
    private final StringProperty late = new SimpleStringProperty("");
    private final StringProperty forecast = new SimpleStringProperty("");
    private final Header header;
    private final EntryField<LocalDate> asOf;
    private final StandingPane standing;
    private final WorkPane work;
    private final ScrollPane scroll = new ScrollPane();
    private final Label adopted = new Label();
    private final VBox node = new VBox();

    /// @param today the day by the clock
    public ProgressView(Session session, Texts texts, FileDialogs files, Supplier<LocalDate> today) {
        this.texts = texts;
        model = new ProgressViewModel(session, texts, Effort.DEFAULT, today);
        lists = new WorkListsViewModel(session, texts, today);
        bar = new WorkListsBar(lists, texts, files);
        returned = new ReturnedPane(lists, texts);
        header = new Header(texts.get("progress.title"), new SimpleStringProperty(texts.get("progress.lead")))
                .figure("progress-done", done, texts.get("progress.figure.done"))
                .figure("progress-late-count", late, texts.get("progress.figure.late"))
                .figure("progress-forecast", forecast, texts.get("progress.figure.forecast"));
        asOf = EntryField.required(Days.kind(texts), texts.get("progress.asOf"));
        standing = new StandingPane(texts);
        work = new WorkPane(model, texts);
        var record = new Label(texts.get("progress.work"));
        record.getStyleClass().add("section-title");
        var anew = new TitledPane(texts.get("progress.adoptAnew"), adoption("anew"));
        anew.setExpanded(false);
        course.setId("progress-course");
        course.getStyleClass().add("figure-large");
        course.setWrapText(true);
        course.setMinHeight(Region.USE_PREF_SIZE);
        course.setGraphic(sign);
        course.setGraphicTextGap(12);
        scroll.setContent(new VBox(16, course, tools(), standing, record, bar, work, anew));
        scroll.setFitToWidth(true);
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(model.state().subscribe(this::show), lists.step().subscribe(_ -> show(model.state().getValue())),
                lists.difference().subscribe(returned::show));
    }

    private void show(State state) {
        switch (state) {
            case State.NoPlan() -> node.getChildren().setAll(new EmptyState(texts.get("progress.noPlan")));
            case State.ToAdopt() -> {
                var sentence = new EmptyState(texts.get("progress.toAdopt"));
                var form = adoption("first");
                form.setAlignment(Pos.CENTER);
                node.getChildren().setAll(sentence, form);
            }
            case State.Running running -> {
                asOf.refresh(running.asOf());
                adopted.setText(texts.get("progress.adoptedBy", ValueWords.of(running.baseline().adoptedOn(), texts), running.baseline().decision()));
                figures(running.standing());
                standing.show(running.standing());
                work.show(running.work());
                bar.show(running.work());
                var content = lists.step().get() instanceof Step.Returned ? returned : scroll;
                if (!node.getChildren().contains(content)) {
                    node.getChildren().setAll(header.node(), content);
                }
            }
        }
    }

    private void figures(Standing shown) {
        var formats = texts.formats();
        var total = shown.total();
        done.set(texts.get("progress.of", total.done().cameras(), total.forecast().cameras()));
        late.set(formats.whole(shown.late().size()));
        forecast.set(formats.euros(new Euros(total.forecast().cents())));
        var difference = total.forecast().cents() - total.adopted().cents();
        var money = difference == 0 ? texts.get("progress.money.same") : texts.get(difference > 0 ? "progress.money.more" : "progress.money.less",
                formats.euros(new Euros(Math.abs(difference))));
        var open = shown.open() == null ? "" : formats.quarter(shown.open());
        var sentence = shown.due() == 0 ? texts.get("progress.course.begin") : shown.late().isEmpty() ? texts.get("progress.course.good", shown.due(), open)
                : texts.get("progress.course.behind", shown.late().size(), shown.due(), open);
        course.setText(sentence + " " + money);
        sign.setIconLiteral(shown.late().isEmpty() ? "fth-check-circle" : "fth-alert-triangle");
    }

    private FlowPane tools() {
        asOf.field().setId("progress-as-of");
        asOf.field().setPrefWidth(110);
        asOf.onChanged(day -> model.setAsOf(Objects.requireNonNull(day)));
        var label = new Label(texts.get("progress.asOf"));
        label.setLabelFor(asOf.field());
        var today = new Button(texts.get("progress.today"));
        today.setId("progress-today");
        today.setOnAction(_ -> model.setAsOf(model.today()));
        var again = new Button(texts.get("progress.planAgain"));
        again.setId("progress-plan-again");
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> model.planAgain());
        model.isBusy().subscribe(again::setDisable);
        adopted.getStyleClass().add("caption");
        adopted.setId("progress-adopted");
        var tools = new FlowPane(8, 8, label, asOf, today, again, adopted);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private FlowPane adoption(String id) {
        var day = EntryField.required(Days.kind(texts), texts.get("progress.adopt.day"));
        var chosen = new LocalDate[] {model.today()};
        day.field().setId("adopt-day-" + id);
        day.field().setPrefWidth(110);
        day.setValue(chosen[0]);
        day.onChanged(changed -> chosen[0] = Objects.requireNonNull(changed));
        var decision = new TextField();
        decision.setId("adopt-decision-" + id);
        decision.setPromptText(texts.get("progress.adopt.decision"));
        decision.setAccessibleText(texts.get("progress.adopt.decision"));
        var adopt = new Button(texts.get("progress.adopt"));
        adopt.setId("adopt-" + id);
        adopt.getStyleClass().add("accent");
        adopt.setOnAction(_ -> model.adopt(chosen[0], decision.getText()));
        return new FlowPane(8, 8, day, decision, adopt);
    }
}
