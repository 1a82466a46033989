package nl.wissel.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.chart.ChartData;
import nl.wissel.ui.control.chart.ChartData.Limit;
import nl.wissel.ui.control.chart.ChartData.Series;
import nl.wissel.ui.control.chart.Ink;
import nl.wissel.ui.cost.CostFigures.Exposure;
import nl.wissel.ui.cost.CostFigures.Row;
import nl.wissel.unit.Euros;

/// The charts of the costs as data.
final class CostCharts {
    /// So many departments have a bar part of their own; the others share the last.
    static final int OWN = 7;

    private final Texts texts;

    CostCharts(Texts texts) {
        this.texts = texts;
    }

    /// Spend a year, by department, with the caps.
    ChartData spend(CostFigures figures) {
        var limits = figures.years().stream()
                .map(use -> new Limit(use.capCents() == null ? null : use.capCents().doubleValue(), use.capCents() == null ? "" : euros(use.capCents())))
                .toList();
        return stacked(figures, figures.spend(), limits);
    }

    /// Early write-off a year, by department.
    ChartData writeOff(CostFigures figures) {
        return stacked(figures, figures.writeOff(), List.of());
    }

    /// Spend since the start, and the caps since the start as far as every year so far has one.
    ChartData cumulative(CostFigures figures) {
        var spent = new ArrayList<Double>();
        var allowed = new ArrayList<Double>();
        var details = new ArrayList<String>();
        var capped = figures.years().stream().allMatch(use -> use.capCents() != null);
        var sum = 0L;
        var caps = 0L;
        for (var use : figures.years()) {
            var cap = use.capCents();
            sum += use.spendCents();
            caps += cap == null ? 0 : cap;
            spent.add((double) sum);
            allowed.add((double) caps);
            details.add(use.year() + "\n" + texts.get("planning.column.spend") + ": " + euros(sum)
                    + (capped ? "\n" + texts.get("planning.column.cap") + ": " + euros(caps) : ""));
        }
        var lines = new ArrayList<Series>();
        lines.add(new Series(texts.get("planning.column.spend"), "", Ink.ACCENT, spent));
        if (capped) {
            lines.add(new Series(texts.get("planning.column.cap"), "", Ink.CAP, allowed));
        }
        return new ChartData(years(figures), List.of(), List.of(), lines, details);
    }

    /// The risk that is still in use after each quarter, beside that of the soonest plan and of natural replacement.
    ChartData exposure(CostFigures figures) {
        var formats = texts.formats();
        var rows = figures.exposure();
        var bars = new Series(texts.get("planning.cost.points"), "", Ink.ACCENT, rows.stream().map(row -> (double) row.points()).toList());
        return new ChartData(rows.stream().map(row -> formats.quarter(row.quarter())).toList(), List.of(bars), List.of(),
                List.of(line("planning.cost.soonest", rows, Exposure::soonest), line("planning.cost.natural", rows, Exposure::natural)),
                rows.stream().map(row -> texts.get("planning.cost.exposure.tip", formats.quarter(row.quarter()), formats.whole(row.points()),
                        formats.whole(row.inUse()), formats.whole(row.soonest()), formats.whole(row.natural()))).toList());
    }

    private Series line(String key, List<Exposure> rows, ToLongFunction<Exposure> points) {
        return new Series(texts.get(key), "", Ink.CAP, rows.stream().map(row -> (double) points.applyAsLong(row)).toList());
    }

    private ChartData stacked(CostFigures figures, List<Row> rows, List<Limit> limits) {
        var shown = grouped(rows);
        var series = IntStream.range(0, shown.size())
                .mapToObj(i -> new Series(shown.get(i).department(), String.valueOf(i + 1), Ink.ofSeries(i),
                        shown.get(i).cents().stream().map(Long::doubleValue).toList()))
                .toList();
        var details = IntStream.range(0, figures.years().size()).mapToObj(year -> details(figures.years().get(year), shown, year)).toList();
        return new ChartData(years(figures), series, limits, List.of(), details);
    }

    /// The largest departments as they are, the rest as one.
    private List<Row> grouped(List<Row> rows) {
        if (rows.size() <= OWN + 1) {
            return rows;
        }
        var shown = new ArrayList<>(rows.subList(0, OWN));
        var rest = rows.subList(OWN, rows.size());
        shown.add(new Row(texts.get("planning.cost.others", rest.size()), IntStream.range(0, rest.getFirst().cents().size())
                .mapToObj(year -> rest.stream().mapToLong(row -> row.cents().get(year)).sum()).toList()));
        return shown;
    }

    private String details(YearUse use, List<Row> rows, int year) {
        var text = new StringBuilder(String.valueOf(use.year()));
        for (var row : rows) {
            if (row.cents().get(year) > 0) {
                text.append('\n').append(row.department()).append(": ").append(euros(row.cents().get(year)));
            }
        }
        return text.append('\n').append(texts.get("planning.cost.total")).append(": ")
                .append(euros(rows.stream().mapToLong(row -> row.cents().get(year)).sum())).toString();
    }

    private static List<String> years(CostFigures figures) {
        return figures.years().stream().map(use -> String.valueOf(use.year())).toList();
    }

    private String euros(long cents) {
        return texts.formats().euros(new Euros(cents));
    }
}
