package nl.wissel.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wissel.exchange.ValueWords;
import nl.wissel.exchange.course.WorkLine;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.EntryKind;
import nl.wissel.ui.control.Tables;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The list of work, and the form with which the chosen cameras of it are recorded as done.
final class WorkPane extends VBox {
    private final ObservableList<WorkLine> lines = FXCollections.observableArrayList();
    private final FilteredList<WorkLine> shown = new FilteredList<>(lines);
    private final ProgressViewModel model;
    private final Texts texts;
    private final TableView<WorkLine> table;
    private final CheckBox withDone = new CheckBox();
    private final TextField search = new TextField();
    private LocalDate day;
    private @Nullable Euros paid;

    WorkPane(ProgressViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        day = model.today();
        table = table();
        getChildren().addAll(filter(), table, form());
    }

    void show(List<WorkLine> work) {
        if (!lines.equals(work)) {
            lines.setAll(work);
        }
    }

    private FlowPane filter() {
        search.setId("work-search");
        search.setPrefWidth(360);
        search.setPromptText(texts.get("progress.search"));
        search.setAccessibleText(texts.get("progress.search"));
        withDone.setId("work-with-done");
        withDone.setText(texts.get("progress.withDone"));
        shown.predicateProperty().bind(Bindings.createObjectBinding(() -> {
            var words = search.getText().strip().toLowerCase(Locale.ROOT);
            var done = withDone.isSelected();
            return line -> (done || line.actual() == null) && (words.isEmpty() || haystack(line).contains(words));
        }, search.textProperty(), withDone.selectedProperty()));
        var filter = tools(search, withDone);
        filter.setRowValignment(VPos.CENTER);
        return filter;
    }

    private String haystack(WorkLine line) {
        return String.join("\n", line.camera().id(), line.camera().place().site(), line.department(), texts.formats().quarter(line.planned()), line.planned().toString())
                .toLowerCase(Locale.ROOT);
    }

    private TableView<WorkLine> table() {
        var formats = texts.formats();
        var none = texts.get("planning.none");
        var work = Tables.of(List.<WorkLine>of(), texts.get("progress.work"));
        work.setItems(shown);
        work.setId("work");
        work.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        work.getColumns().add(Columns.text(texts.get("progress.column.planned"), 90, line -> formats.quarter(line.planned())));
        work.getColumns().add(Columns.text(texts.get("progress.column.adopted.quarter"), 90, line -> line.adopted() == null ? none : formats.quarter(line.adopted())));
        work.getColumns().add(Columns.text(texts.get("progress.column.camera"), 110, line -> line.camera().id()));
        work.getColumns().add(Columns.text(texts.get("progress.column.site"), 190, line -> line.camera().place().site()));
        work.getColumns().add(Columns.text(texts.get("progress.column.department"), 160, WorkLine::department));
        work.getColumns().add(Columns.text(texts.get("progress.column.product"), 140, line -> line.placed().product()));
        work.getColumns().add(Columns.figure(texts.get("progress.column.amount"), 100, line -> line.placed().costCents(), cents -> formats.exactEuros(new Euros(cents))));
        work.getColumns().add(Columns.text(texts.get("progress.column.replaced"), 100, line -> line.actual() == null ? "" : ValueWords.of(line.actual().replacedOn(), texts)));
        work.setPlaceholder(new Label(texts.get("progress.work.none")));
        work.setPrefHeight(300);
        return work;
    }

    private FlowPane form() {
        var chosen = table.getSelectionModel().getSelectedItems();
        var date = EntryField.required(Days.kind(texts), texts.get("progress.column.replaced"));
        date.field().setId("work-date");
        date.field().setPrefWidth(110);
        date.setValue(day);
        date.onChanged(changed -> day = Objects.requireNonNullElse(changed, day));
        var amount = EntryField.optional(EntryKind.euros(texts), texts.get("progress.paid"));
        amount.field().setId("work-paid");
        amount.field().setPrefWidth(120);
        amount.field().setPromptText(texts.get("progress.asPlanned"));
        amount.onChanged(changed -> paid = changed);
        var product = text("work-product", "progress.column.product", 150);
        product.setPromptText(texts.get("progress.asPlanned"));
        var remark = text("work-remark", "progress.remark", 180);
        var record = new Button();
        record.setId("work-record");
        record.getStyleClass().add("accent");
        record.textProperty().bind(Bindings.createStringBinding(() -> texts.get("progress.record", chosen.size()), chosen));
        record.disableProperty().bind(Bindings.isEmpty(chosen));
        var refused = new Label();
        refused.getStyleClass().add("broken");
        refused.setWrapText(true);
        record.setOnAction(_ -> {
            refused.setText(day.isAfter(model.today()) ? texts.get("progress.future") : "");
            if (refused.getText().isEmpty()) {
                model.record(List.copyOf(chosen), day, product.getText(), paid, remark.getText());
                table.getSelectionModel().clearSelection();
            }
        });
        var withdraw = new Button(texts.get("progress.withdraw"));
        withdraw.setId("work-withdraw");
        withdraw.disableProperty().bind(Bindings.createBooleanBinding(() -> chosen.stream().noneMatch(line -> line != null && line.actual() != null), chosen));
        withdraw.setOnAction(_ -> model.withdraw(chosen.stream().filter(line -> line.actual() != null).toList()));
        return tools(labelled("progress.column.replaced", date), labelled("progress.paid", amount), labelled("progress.column.product", product),
                labelled("progress.remark", remark), record, withdraw, refused);
    }

    private TextField text(String id, String key, double width) {
        var field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        field.setAccessibleText(texts.get(key));
        return field;
    }

    private VBox labelled(String key, Node field) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private static FlowPane tools(Node... nodes) {
        var tools = new FlowPane(8, 8, nodes);
        tools.setRowValignment(VPos.BOTTOM);
        tools.setAlignment(Pos.BOTTOM_LEFT);
        return tools;
    }
}
