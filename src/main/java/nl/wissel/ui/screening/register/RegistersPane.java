package nl.wissel.ui.screening.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Named;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.screening.register.RegisterPicture.Row;

/// The registers: every row with its source, to be searched, added to and shared.
public final class RegistersPane extends HBox {
    private final Texts texts;
    private final RegistersViewModel model;
    private final TableView<Row> table;
    private final Label count = new Label();
    private final MessagePane message = new MessagePane();
    private final EntryPane form;
    private final Label whole = new Label();

    public RegistersPane(RegistersViewModel model, Texts texts) {
        super(24);
        this.texts = texts;
        this.model = model;
        table = table();
        form = new EntryPane(model, texts);
        count.getStyleClass().add("caption");
        count.setId("register-count");
        VBox.setVgrow(table, Priority.ALWAYS);
        whole.setId("register-row");
        whole.getStyleClass().add("caption");
        whole.setWrapText(true);
        whole.setMinHeight(USE_PREF_SIZE);
        whole.textProperty().bind(table.getSelectionModel().selectedItemProperty().map(RegistersPane::words).orElse(texts.get("screening.register.pick")));
        var left = new VBox(8, bar(), count, message, table, whole);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(280);
        var right = new ScrollPane(form);
        right.setFitToWidth(true);
        right.setMinWidth(288);
        right.setPrefWidth(328);
        right.getStyleClass().add("edge-to-edge");
        getStyleClass().add("section");
        getChildren().addAll(left, right);
    }

    public Subscription attach() {
        return Subscription.combine(message.attach(model.message()), model.kind().subscribe(form::show), model.picture().subscribe(this::show));
    }

    private static String words(Row row) {
        return Stream.of(row.name(), row.says(), row.source()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private FlowPane bar() {
        var kinds = new ComboBox<>(FXCollections.observableArrayList(EntryKind.values()));
        kinds.setId("register-kind");
        kinds.setAccessibleText(texts.get("screening.register"));
        kinds.setConverter(new Named<>(kinds.getItems(), texts::get));
        kinds.valueProperty().bindBidirectional(model.kind());
        var search = new TextField();
        search.setId("register-search");
        search.setPromptText(texts.get("screening.register.search.prompt"));
        search.setAccessibleText(texts.get("screening.register.search"));
        search.setPrefWidth(220);
        search.textProperty().bindBidirectional(model.search());
        var remove = button("remove-entry", "screening.register.remove", () -> model.remove(table.getSelectionModel().getSelectedItem().entry()));
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().map(row -> !row.own()).orElse(true));
        return new FlowPane(8, 8, kinds, search, button("import-entries", "screening.register.import", model::importRows),
                button("export-entries", "screening.register.export", model::exportRows), remove);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private TableView<Row> table() {
        var rows = Tables.of(FXCollections.<Row>observableArrayList(), texts.get("screening.registers"));
        rows.setId("register");
        rows.getColumns().add(Columns.text(texts.get("screening.register.name"), 160, Row::name));
        rows.getColumns().add(Columns.text(texts.get("screening.register.says"), 240, Row::says));
        rows.getColumns().add(Columns.text(texts.get("screening.register.own"), 88, row -> row.own() ? texts.get("screening.register.mine") : ""));
        rows.getColumns().add(Columns.text(texts.get("screening.register.source"), 240, Row::source));
        return rows;
    }

    private void show(RegisterPicture picture) {
        var formats = texts.formats();
        count.setText(texts.get("screening.register.count", formats.whole(picture.rows().size()), formats.whole(picture.all()), formats.whole(picture.own())));
        table.getItems().setAll(picture.rows());
    }
}
