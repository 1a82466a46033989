package nl.wissel.ui.cost;

import java.util.function.DoubleFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Beside;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.control.chart.ChartData;
import nl.wissel.ui.control.chart.ChartPane;
import nl.wissel.ui.session.Session;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The screen Costs: what the plan costs by year and department, and how the exposure falls; every chart with its table.
public final class CostView implements Screen {
    private final Texts texts;
    private final CostViewModel model;
    private final CostCharts charts;
    private final CostTables tables;
    private final StringProperty spend = new SimpleStringProperty("");
    private final StringProperty average = new SimpleStringProperty("");
    private final StringProperty writeOff = new SimpleStringProperty("");
    private final Header header;
    private final VBox sections = new VBox(32);
    private final ScrollPane scroll = new ScrollPane(sections);
    private final VBox node = new VBox();

    public CostView(Session session, Texts texts, FileDialogs files) {
        this.texts = texts;
        model = new CostViewModel(session);
        charts = new CostCharts(texts);
        tables = new CostTables(texts);
        header = new Header(texts.get("planning.cost.title"), new SimpleStringProperty(texts.get("planning.cost.lead")))
                .figure("cost-spend", spend, texts.get("planning.cost.figure.spend"))
                .figure("cost-average", average, texts.get("planning.cost.figure.average"))
                .figure("cost-writeoff", writeOff, texts.get("planning.cost.figure.writeoff"));
        scroll.setFitToWidth(true);
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return model.figures().subscribe(this::show);
    }

    private void show(@Nullable CostFigures figures) {
        if (figures == null) {
            node.getChildren().setAll(new EmptyState(texts.get("planning.cost.empty")));
            return;
        }
        var formats = texts.formats();
        spend.set(formats.euros(new Euros(figures.totalSpend())));
        average.set(formats.euros(new Euros(figures.totalSpend() / Math.max(1, figures.cameras()))));
        writeOff.set(formats.euros(new Euros(figures.totalWriteOff())));
        var thousands = (DoubleFunction<String>) cents -> formats.thousands(new Euros(Math.round(cents)));
        var points = (DoubleFunction<String>) value -> formats.whole(Math.round(value));
        var exposure = tables.exposure(figures);
        exposure.setPrefHeight(300);
        sections.getChildren().setAll(
                section("planning.cost.spend", thousands, charts.spend(figures), tables.spend(figures)),
                section("planning.cost.cumulative", thousands, charts.cumulative(figures), tables.cumulative(figures)),
                section("planning.cost.exposure", points, charts.exposure(figures), exposure),
                section("planning.cost.writeoff", thousands, charts.writeOff(figures), tables.writeOff(figures)));
        node.getChildren().setAll(header.node(), scroll);
    }

    private VBox section(String key, DoubleFunction<String> axis, ChartData data, TableView<?> table) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        var note = new Label(texts.get(key + ".note"));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        var chart = new ChartPane(texts.get(key), axis);
        chart.show(data);
        return new VBox(4, title, note, new Beside(chart, table));
    }
}
