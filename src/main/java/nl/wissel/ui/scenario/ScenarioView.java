package nl.wissel.ui.scenario;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.plan.Effort;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The screen Scenarios: the list of them with what can be done to one, and up to five side by side in a chart and tables.
public final class ScenarioView implements Screen {
    private final Texts texts;
    private final ScenarioViewModel model;
    private final TableView<Row> list;
    private final TextField name = new TextField();
    private final StringProperty lead = new SimpleStringProperty("");
    private final ComparedPane comparison;
    private final VBox node = new VBox();

    /// A scenario in the list.
    private record Row(int index, Scenario scenario, boolean isPresent) {}

    public ScenarioView(Session session, Texts texts) {
        this.texts = texts;
        model = new ScenarioViewModel(session, texts, Effort.DEFAULT);
        comparison = new ComparedPane(texts);
        list = list();
        var working = new Label(texts.get("scenario.comparing"));
        working.getStyleClass().add("caption");
        working.visibleProperty().bind(model.comparing());
        working.managedProperty().bind(working.visibleProperty());
        var content = new VBox(16, list, naming(), choices(), working, comparison);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        node.getStyleClass().add("screen");
        node.getChildren().addAll(new Header(texts.get("scenario.title"), lead).node(), scroll);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(model.project().subscribe(this::show), model.compared().subscribe(comparison::show), model.attach());
    }

    private void show(@Nullable Project project) {
        if (project == null) {
            return;
        }
        var scenarios = project.scenarios();
        lead.set(texts.get("scenario.lead", scenarios.all().size(), model.name(scenarios.present())));
        var rows = IntStream.range(0, scenarios.all().size())
                .mapToObj(index -> new Row(index, scenarios.all().get(index), index == scenarios.presentIndex())).toList();
        if (!list.getItems().equals(rows)) {
            var selected = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(rows);
            list.getSelectionModel().select(selected < 0 ? scenarios.presentIndex() : Math.min(selected, rows.size() - 1));
            Tables.fitted(list);
        }
    }

    private TableView<Row> list() {
        var table = Tables.of(List.<Row>of(), texts.get("scenario.title"));
        table.setId("scenarios");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().add(Columns.text(texts.get("scenario.column.name"), 280, row -> model.name(row.scenario())));
        table.getColumns().add(Columns.text("", 160, row -> row.isPresent() ? texts.get("scenario.isPlan") : ""));
        table.getColumns().add(Columns.text(texts.get("scenario.column.horizon"), 160, row -> horizon(row.scenario())));
        table.getColumns().add(Columns.text(texts.get("scenario.column.state"), 160,
                row -> texts.get(row.scenario().planned() == null ? "scenario.unplanned" : "scenario.planned")));
        return table;
    }

    private String horizon(Scenario scenario) {
        var horizon = scenario.settings().horizon();
        return texts.formats().quarter(horizon.start()) + " – " + texts.formats().quarter(horizon.quarter(horizon.quarters() - 1));
    }

    private FlowPane naming() {
        name.setId("scenario-name");
        name.setPrefWidth(280);
        name.setPromptText(texts.get("scenario.name.prompt"));
        name.setAccessibleText(texts.get("scenario.name.prompt"));
        var taken = Bindings.createBooleanBinding(() -> model.project().get() == null || !model.isFree(name.getText()), name.textProperty(), model.project());
        var copy = button("scenario-copy", "scenario.copy", one().or(taken), () -> {
            model.copy(selected().index(), name.getText());
            list.getSelectionModel().clearAndSelect(list.getItems().size() - 1);
            name.clear();
        });
        var rename = button("scenario-rename", "scenario.rename", one().or(taken), () -> {
            model.rename(selected().index(), name.getText());
            name.clear();
        });
        return tools(name, copy, rename);
    }

    private FlowPane choices() {
        var chosen = list.getSelectionModel().getSelectedItems();
        var isPlan = Bindings.createBooleanBinding(() -> chosen.stream().anyMatch(row -> row == null || row.isPresent()), chosen);
        var present = button("scenario-present", "scenario.present", one().or(isPlan), () -> model.present(selected().index()));
        present.getStyleClass().add("accent");
        var delete = button("scenario-delete", "scenario.delete", one().or(isPlan), () -> model.delete(selected().index()));
        var several = Bindings.createBooleanBinding(() -> chosen.size() < 2 || chosen.size() > ScenarioViewModel.MOST, chosen);
        var compare = button("scenario-compare", "scenario.compare", several, () -> model.compare(chosen.stream().map(Row::index).toList()));
        var complete = Bindings.createBooleanBinding(
                () -> model.project().get() == null || model.project().get().scenarios().all().stream().allMatch(one -> one.planned() != null), model.project());
        var plan = button("scenario-plan", "scenario.planMissing", complete.or(model.planning()), model::planMissing);
        var stop = button("scenario-stop", "scenario.stop", model.planning().not(), model::stop);
        stop.visibleProperty().bind(model.planning());
        stop.managedProperty().bind(stop.visibleProperty());
        var hint = new Label(texts.get("scenario.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        return tools(present, delete, compare, plan, stop, hint);
    }

    private BooleanBinding one() {
        var chosen = list.getSelectionModel().getSelectedItems();
        return Bindings.createBooleanBinding(() -> chosen.size() != 1, chosen);
    }

    private Row selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private Button button(String id, String key, BooleanBinding disabled, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.disableProperty().bind(disabled);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FlowPane tools(Node... nodes) {
        var tools = new FlowPane(8, 8, nodes);
        tools.getStyleClass().add("tools");
        return tools;
    }
}
