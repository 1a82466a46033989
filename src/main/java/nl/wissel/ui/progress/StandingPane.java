package nl.wissel.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.wissel.plan.course.Standing;
import nl.wissel.plan.course.Standing.Amount;
import nl.wissel.plan.course.Standing.Late;
import nl.wissel.plan.course.Standing.Line;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Beside;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.control.chart.ChartData;
import nl.wissel.ui.control.chart.ChartData.Series;
import nl.wissel.ui.control.chart.ChartPane;
import nl.wissel.ui.control.chart.Ink;
import nl.wissel.unit.Euros;

/// The adopted plan against what was done and what is expected: cameras and money by year, by department, and the cameras that are late.
final class StandingPane extends VBox {
    private final Texts texts;

    StandingPane(Texts texts) {
        super(12);
        this.texts = texts;
    }

    void show(Standing standing) {
        var years = standing.years();
        var money = (DoubleFunction<String>) cents -> texts.formats().thousands(new Euros(Math.round(cents)));
        var cameras = (DoubleFunction<String>) count -> texts.formats().whole(Math.round(count));
        var byYear = table(withTotal(years, standing.total()), "progress.years", false);
        byYear.setId("progress-years");
        var byDepartment = table(standing.lines(), "progress.departments", true);
        byDepartment.setId("progress-departments");
        getChildren().setAll(title("progress.cameras"), note("progress.chart.note"), new Beside(chart("progress.cameras", years, Amount::cameras, cameras), byYear),
                title("progress.money"), new Beside(chart("progress.money", years, Amount::cents, money), byDepartment));
        if (!standing.late().isEmpty()) {
            getChildren().addAll(title("progress.late"), late(standing.late()));
        }
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private Label note(String key) {
        var note = new Label(texts.get(key));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        return note;
    }

    private static List<Line> withTotal(List<Line> years, Line total) {
        var lines = new ArrayList<>(years);
        lines.add(total);
        return lines;
    }

    /// Bars of what is done and still expected, and the adopted plan as a line.
    private ChartPane chart(String key, List<Line> years, ToLongFunction<Amount> value, DoubleFunction<String> axis) {
        var done = years.stream().map(line -> (double) value.applyAsLong(line.done())).toList();
        var expected = years.stream().map(line -> (double) Math.max(0, value.applyAsLong(line.forecast()) - value.applyAsLong(line.done()))).toList();
        var adopted = years.stream().map(line -> (double) value.applyAsLong(line.adopted())).toList();
        var details = years.stream().map(line -> texts.get("progress.tip", String.valueOf(line.year()), axis.apply(value.applyAsLong(line.done())),
                axis.apply(value.applyAsLong(line.forecast())), axis.apply(value.applyAsLong(line.adopted())))).toList();
        var chart = new ChartPane(texts.get(key), axis);
        chart.show(new ChartData(years.stream().map(line -> String.valueOf(line.year())).toList(),
                List.of(new Series(texts.get("progress.done"), texts.get("progress.done"), Ink.ACCENT, done),
                        new Series(texts.get("progress.expected"), texts.get("progress.expected"), Ink.SERIES_2, expected)),
                List.of(), List.of(new Series(texts.get("progress.adopted"), "", Ink.CAP, adopted)), details));
        return chart;
    }

    private TableView<Line> table(List<Line> lines, String key, boolean byDepartment) {
        var formats = texts.formats();
        var table = Tables.of(lines, texts.get(key));
        if (byDepartment) {
            table.getColumns().add(Columns.text(texts.get("progress.column.department"), 150,
                    line -> line.department().isEmpty() ? texts.get("planning.no.department") : line.department()));
        }
        table.getColumns().add(Columns.text(texts.get("progress.column.year"), 48, line -> line.year() == 0 ? texts.get("planning.cost.total") : String.valueOf(line.year())));
        table.getColumns().add(Columns.figure(texts.get("progress.column.adopted.cameras"), 116, line -> line.adopted().cameras(), count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("progress.column.done.cameras"), 88, line -> line.done().cameras(), count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("progress.column.forecast.cameras"), 96, line -> line.forecast().cameras(), count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("progress.column.adopted"), 108, line -> line.adopted().cents(), this::whole));
        table.getColumns().add(Columns.figure(texts.get("progress.column.done"), 88, line -> line.done().cents(), this::whole));
        table.getColumns().add(Columns.figure(texts.get("progress.column.forecast"), 92, line -> line.forecast().cents(), this::whole));
        table.getColumns().add(Columns.figure(texts.get("progress.column.difference"), 88, line -> line.forecast().cents() - line.adopted().cents(), this::whole));
        Tables.scrolling(table);
        table.setPrefHeight(Math.min(400, 54 + 28 * Math.max(1, lines.size())));
        return table;
    }

    private TableView<Late> late(List<Late> late) {
        var formats = texts.formats();
        var table = Tables.of(late, texts.get("progress.late"));
        table.setId("progress-late");
        table.getColumns().add(Columns.text(texts.get("progress.column.camera"), 120, Late::cameraId));
        table.getColumns().add(Columns.text(texts.get("progress.column.department"), 180, Late::department));
        table.getColumns().add(Columns.text(texts.get("progress.column.adopted.quarter"), 110, one -> formats.quarter(one.adopted())));
        table.getColumns().add(Columns.text(texts.get("progress.column.now"), 110, one -> one.now() == null ? texts.get("planning.none") : formats.quarter(one.now())));
        table.getColumns().add(Columns.text(texts.get("progress.column.why"), 420, one -> texts.get(one.why())));
        table.setPrefHeight(Math.min(320, 54 + 28 * late.size()));
        return table;
    }

    private String whole(long cents) {
        return texts.formats().whole(Math.round(cents / 100.0));
    }
}
