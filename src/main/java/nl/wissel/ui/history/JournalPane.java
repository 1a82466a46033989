package nl.wissel.ui.history;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import javafx.util.converter.LocalDateStringConverter;
import nl.wissel.store.Entry;
import nl.wissel.store.history.Line;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import org.jspecify.annotations.Nullable;

/// Who changed what and when; below it what the chosen change was before and is since.
final class JournalPane extends VBox {
    private final HistoryViewModel model;
    private final Words words;
    private final Texts texts;
    private final TextField text = new TextField();
    private final ComboBox<String> who = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker until;
    private final Label count = new Label();
    private final TableView<Entry> table;
    private final TableView<Line> lines;
    private final Label more = new Label();

    JournalPane(HistoryViewModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        texts = words.texts();
        from = day("journal-from", "history.from");
        until = day("journal-until", "history.until");
        lines = new LineTable(words).node("journal-lines");
        table = entries();
        lines.setPrefHeight(176);
        lines.setMinHeight(120);
        more.getStyleClass().add("caption");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(tools(), table, lines, more);
        for (var part : List.<ObservableValue<?>>of(text.textProperty(), who.valueProperty(), kind.valueProperty(), from.valueProperty(), until.valueProperty())) {
            part.subscribe(this::filter);
        }
    }

    Subscription attach() {
        return Subscription.combine(model.journal().subscribe(_ -> show()), model.filter().subscribe(_ -> show()));
    }

    private FlowPane tools() {
        text.setId("journal-text");
        text.setPrefWidth(240);
        text.setPromptText(texts.get("history.filter"));
        text.setAccessibleText(texts.get("history.filter"));
        choices(who, "journal-who", "history.column.who");
        choices(kind, "journal-kind", "history.kind");
        kind.getItems().setAll(kinds());
        kind.getSelectionModel().selectFirst();
        who.getItems().setAll(texts.get("history.anyone"));
        who.getSelectionModel().selectFirst();
        var export = new Button(texts.get("history.export"));
        export.setId("journal-export");
        export.setOnAction(_ -> model.export());
        count.setId("journal-count");
        count.getStyleClass().add("caption");
        var tools = new FlowPane(8, 8, text, who, kind, from, until, export, count);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private void choices(ComboBox<String> box, String id, String name) {
        box.setId(id);
        box.setAccessibleText(texts.get(name));
        box.setPrefWidth(160);
    }

    private DatePicker day(String id, String name) {
        var picker = new DatePicker();
        picker.setConverter(new LocalDateStringConverter(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE));
        picker.setId(id);
        picker.setPromptText(texts.get(name));
        picker.setAccessibleText(texts.get(name));
        picker.setPrefWidth(144);
        return picker;
    }

    private List<String> kinds() {
        var kinds = new ArrayList<String>();
        kinds.add(texts.get("history.anything"));
        for (var each : Entry.Kind.values()) {
            kinds.add(texts.get(each));
        }
        return kinds;
    }

    private void filter() {
        var wantedKind = Arrays.stream(Entry.Kind.values()).filter(each -> texts.get(each).equals(kind.getValue())).findFirst().orElse(null);
        var someone = who.getSelectionModel().getSelectedIndex() > 0 ? who.getValue() : null;
        var wanted = new Filter(text.getText(), someone, wantedKind, from.getValue(), until.getValue());
        if (!wanted.equals(model.filter().get())) {
            model.filter().set(wanted);
        }
    }

    private TableView<Entry> entries() {
        var entries = Tables.of(List.<Entry>of(), texts.get("history.journal"));
        entries.setId("journal");
        entries.getColumns().add(LineTable.narrow(Columns.text(texts.get("history.column.when"), 136, entry -> words.when(entry.at()))));
        entries.getColumns().add(LineTable.narrow(Columns.text(texts.get("history.column.who"), 136, Entry::who)));
        entries.getColumns().add(Columns.text(texts.get("history.column.what"), 320, words::what));
        entries.getColumns().add(Columns.text(texts.get("history.column.changes"), 420, words::changes));
        entries.setPlaceholder(new Label(texts.get("history.noneSeen")));
        entries.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        return entries;
    }

    private void show() {
        var names = new ArrayList<>(List.of(who.getItems().getFirst()));
        names.addAll(model.journal().get().stream().map(Entry::who).distinct().sorted().toList());
        if (!names.equals(who.getItems())) {
            var chosen = who.getValue();
            who.getItems().setAll(names);
            who.setValue(names.contains(chosen) ? chosen : names.getFirst());
        }
        var seen = model.seen();
        table.getItems().setAll(seen);
        count.setText(texts.get("history.count", seen.size(), model.journal().get().size()));
        table.getSelectionModel().selectFirst();
    }

    private void tell(@Nullable Entry entry) {
        lines.getItems().setAll(entry == null ? List.of() : entry.told().lines());
        more.setText(entry == null ? "" : String.join(" · ", entry.told().more().entrySet().stream()
                .map(each -> words.name(each.getKey()) + ": " + texts.get("history.more", each.getValue())).toList()));
    }
}
