package nl.wissel.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.wissel.project.Compared;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Beside;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.control.chart.ChartData;
import nl.wissel.ui.control.chart.ChartData.Series;
import nl.wissel.ui.control.chart.ChartPane;
import nl.wissel.ui.control.chart.Ink;
import nl.wissel.unit.Euros;

/// Scenarios side by side: spend by year as a chart and a table, and below what else tells them apart.
final class ComparedPane extends VBox {
    private final Texts texts;

    /// A line of a table: what it says of each scenario.
    private record Line(String name, List<String> values) {}

    ComparedPane(Texts texts) {
        super(12);
        this.texts = texts;
    }

    void show(List<Compared> all) {
        var planned = all.stream().filter(one -> one.figures() != null).toList();
        getChildren().clear();
        if (planned.isEmpty()) {
            return;
        }
        var chart = new ChartPane(texts.get("scenario.spend"), cents -> texts.formats().thousands(new Euros(Math.round(cents))));
        chart.show(chart(all, planned));
        var spend = table(all, spend(all), "scenario.spend");
        spend.setId("scenario-spend");
        var figures = table(all, figures(all), "scenario.figures");
        figures.setId("scenario-figures");
        getChildren().addAll(title("scenario.figures"), figures, title("scenario.spend"), new Beside(chart, spend));
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private ChartData chart(List<Compared> all, List<Compared> planned) {
        var years = Compared.years(planned);
        var lines = new ArrayList<Series>();
        for (var i = 0; i < all.size(); i++) {
            var figures = all.get(i).figures();
            if (figures != null) {
                lines.add(new Series(all.get(i).name(), String.valueOf(i + 1), Ink.ofSeries(i), years.stream().map(year -> (double) figures.spend().getOrDefault(year, 0L)).toList()));
            }
        }
        var details = years.stream().map(year -> year + "\n" + String.join("\n", planned.stream()
                .map(one -> one.name() + ": " + (one.figures() == null ? "" : euros(one.figures().spend().getOrDefault(year, 0L)))).toList())).toList();
        return new ChartData(years.stream().map(String::valueOf).toList(), List.of(), List.of(), lines, details);
    }

    private List<Line> spend(List<Compared> all) {
        var lines = new ArrayList<Line>();
        for (var year : Compared.years(all)) {
            lines.add(line(String.valueOf(year), all, figures -> whole(figures.spend().getOrDefault(year, 0L))));
        }
        lines.add(line(texts.get("planning.cost.total"), all, figures -> whole(figures.spendCents())));
        return lines;
    }

    private List<Line> figures(List<Compared> all) {
        var formats = texts.formats();
        var none = texts.get("planning.none");
        return List.of(line(texts.get("scenario.total"), all, figures -> euros(figures.spendCents())),
                line(texts.get("scenario.writeOff"), all, figures -> euros(figures.writeOffCents())),
                line(texts.get("scenario.exposure"), all, figures -> formats.whole(figures.exposure())),
                line(texts.get("scenario.last"), all, figures -> figures.last() == null ? none : formats.quarter(figures.last())),
                line(texts.get("scenario.unscheduled"), all, figures -> formats.whole(figures.unscheduled())),
                line(texts.get("scenario.moved"), all, figures -> figures.moved() == null ? none : formats.whole(figures.moved())),
                line(texts.get("scenario.gap"), all, figures -> figures.gap() == null ? texts.get("scenario.unproven") : formats.percent(figures.gap(), 2)),
                line(texts.get("scenario.broken"), all, figures -> formats.whole(figures.broken())));
    }

    private Line line(String name, List<Compared> all, Function<Compared.Figures, String> value) {
        return new Line(name, all.stream().map(one -> one.figures() == null ? texts.get("scenario.unplanned") : value.apply(one.figures())).toList());
    }

    private TableView<Line> table(List<Compared> all, List<Line> lines, String key) {
        var table = Tables.of(lines, texts.get(key));
        table.getColumns().add(Columns.text("", 200, Line::name));
        IntStream.range(0, all.size()).forEach(place -> {
            var numbered = place + 1 + "  " + all.get(place).name();
            var name = all.get(place).isPresent() ? texts.get("scenario.column.plan", numbered) : numbered;
            var column = Columns.<Line>text(name, 130, line -> line.values().get(place));
            column.getStyleClass().add("figure-column");
            table.getColumns().add(column);
        });
        table.getColumns().forEach(column -> column.setSortable(false));
        return Tables.fitted(table);
    }

    private String whole(long cents) {
        return texts.formats().whole(Math.round(cents / 100.0));
    }

    private String euros(long cents) {
        return texts.formats().euros(new Euros(cents));
    }
}
