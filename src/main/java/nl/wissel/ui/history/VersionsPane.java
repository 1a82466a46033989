package nl.wissel.ui.history;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.wissel.store.history.Version;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Question;
import nl.wissel.ui.control.Question.Answer;
import nl.wissel.ui.control.Tables;

/// The named versions: keep one, go back to one, compare two.
final class VersionsPane extends VBox {
    private final HistoryViewModel model;
    private final Words words;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TableView<Version> table;
    private final ComparisonPane comparison;

    VersionsPane(HistoryViewModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        texts = words.texts();
        table = versions();
        comparison = new ComparisonPane(words);
        VBox.setVgrow(comparison, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(keeping(), table, choices(), comparison);
    }

    Subscription attach() {
        return Subscription.combine(model.versions().subscribe(this::show), model.comparison().subscribe(comparison::show));
    }

    private FlowPane keeping() {
        name.setId("version-name");
        name.setPrefWidth(280);
        name.setPromptText(texts.get("history.versions.name"));
        name.setAccessibleText(texts.get("history.versions.name"));
        name.setOnAction(_ -> keep());
        var keep = new Button(texts.get("history.versions.keep"));
        keep.setId("version-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> keep());
        return tools(name, keep);
    }

    private void keep() {
        model.keep(name.getText());
        name.clear();
    }

    private FlowPane choices() {
        var chosen = table.getSelectionModel().getSelectedItems();
        var compare = new Button();
        compare.setId("version-compare");
        compare.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get(chosen.size() == 2 ? "history.versions.compareTwo" : "history.versions.compare"), chosen));
        compare.disableProperty().bind(Bindings.createBooleanBinding(() -> chosen.isEmpty() || chosen.size() > 2, chosen));
        compare.setOnAction(_ -> compare());
        var restore = new Button(texts.get("history.versions.restore"));
        restore.setId("version-restore");
        restore.disableProperty().bind(Bindings.createBooleanBinding(() -> chosen.size() != 1, chosen));
        restore.setOnAction(_ -> model.restore(chosen.getFirst()));
        var remove = new Button(texts.get("history.versions.remove"));
        remove.setId("version-remove");
        remove.disableProperty().bind(Bindings.createBooleanBinding(() -> chosen.size() != 1, chosen));
        remove.setOnAction(_ -> askToRemove(chosen.getFirst()));
        var hint = new Label(texts.get("history.versions.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        return tools(compare, restore, remove, hint);
    }

    private void askToRemove(Version version) {
        if (getScene().getWindow() instanceof Stage stage) {
            Question.ask(stage, texts.get("history.versions.removing", version.name()), texts.get("history.versions.removing.what"),
                    List.of(new Answer("remove-version", texts.get("history.versions.remove.sure"), () -> model.remove(version), true)), texts.get("ProjectDoor.cancel"));
        }
    }

    private static FlowPane tools(Node... nodes) {
        var tools = new FlowPane(8, 8, nodes);
        tools.getStyleClass().add("tools");
        return tools;
    }

    /// Of two the older one comes first, in whatever order they were chosen.
    private void compare() {
        var chosen = table.getSelectionModel().getSelectedItems().stream().sorted((one, other) -> Integer.compare(one.number(), other.number())).toList();
        model.compare(chosen.getFirst(), chosen.size() == 2 ? chosen.getLast() : null);
    }

    private TableView<Version> versions() {
        var versions = Tables.of(List.<Version>of(), texts.get("history.versions"));
        versions.setId("versions");
        versions.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        versions.getColumns().add(Columns.text(texts.get("history.column.name"), 360, Version::name));
        versions.getColumns().add(LineTable.narrow(Columns.text(texts.get("history.column.when"), 136, version -> words.when(version.at()))));
        versions.getColumns().add(Columns.text(texts.get("history.column.who"), 160, Version::who));
        versions.setPlaceholder(new Label(texts.get("history.versions.none")));
        versions.setPrefHeight(176);
        versions.setMinHeight(120);
        return versions;
    }

    private void show(List<Version> versions) {
        if (!table.getItems().equals(versions)) {
            table.getItems().setAll(versions);
            table.getSelectionModel().selectFirst();
        }
    }
}
