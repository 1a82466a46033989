package nl.wissel.ui.report;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.plan.Assumption;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The screen Report: what the workbook will hold, what the plan rests on, and the button that writes it.
public final class ReportView implements Screen {
    private static final List<String> SHEETS = List.of("summary", "investment", "schedule", "visits", "gantt", "departments", "unscheduled",
            "inventory", "assumptions");

    private final Texts texts;
    private final ReportViewModel model;
    private final Button export;
    private final Label result = new Label();
    private final VBox assumptions = new VBox(6);
    private final VBox node;

    public ReportView(Session session, Texts texts, FileDialogs files) {
        this.texts = texts;
        model = new ReportViewModel(session, texts, files);
        export = new Button(texts.get("planning.report.export"));
        export.setId("export");
        export.getStyleClass().add("accent");
        export.setOnAction(click -> model.export());
        result.setId("export-result");
        result.setWrapText(true);
        var row = new HBox(16, export, result);
        row.getStyleClass().add("tools");
        var body = new ScrollPane(new VBox(32,
                new VBox(8, title("planning.report.sheets"), sheets()),
                new VBox(8, title("planning.report.assumptions"), assumptions)));
        body.setFitToWidth(true);
        var header = new Header(texts.get("planning.report.title"), new SimpleStringProperty(texts.get("planning.report.lead")));
        node = new VBox(header.node(), row, body);
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.canExport().subscribe(can -> export.setDisable(!can)),
                model.hasPlan().subscribe(any -> show(model.state().get())),
                model.state().subscribe(this::show),
                model.assumptions().subscribe(this::show));
    }

    private void show(Exporting state) {
        result.getStyleClass().remove("broken");
        result.setText(switch (state) {
            case Exporting.Idle() -> texts.get(model.hasPlan().getValue() ? "planning.report.ready" : "planning.report.empty");
            case Exporting.Writing(var file) -> texts.get("planning.report.writing", file);
            case Exporting.Written(var file) -> texts.get("planning.report.written", file);
            case Exporting.Refused(var file, var reason) -> {
                result.getStyleClass().add("broken");
                yield texts.get("planning.report.refused", file, texts.get(reason));
            }
        });
    }

    private void show(@Nullable List<Assumption> shown) {
        assumptions.getChildren().clear();
        for (var assumption : shown == null ? List.<Assumption>of() : shown) {
            var line = new Label(texts.get(assumption.kind(), assumption.place(), assumption.value(), assumption.count()));
            line.setWrapText(true);
            assumptions.getChildren().add(line);
        }
        if (assumptions.getChildren().isEmpty()) {
            assumptions.getChildren().add(new Label(texts.get(shown == null ? "planning.working" : "planning.report.no.assumptions")));
        }
    }

    private GridPane sheets() {
        var grid = new GridPane(24, 6);
        for (var sheet : SHEETS) {
            var name = new Label(texts.get("report.sheet." + sheet));
            name.setMinWidth(160);
            var what = new Label(texts.get("planning.report.sheet." + sheet));
            what.setWrapText(true);
            what.getStyleClass().add("screen-lead");
            grid.addRow(grid.getRowCount(), name, what);
        }
        return grid;
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }
}
