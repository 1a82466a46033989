package nl.wissel.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.cost.CostFigures.Exposure;
import nl.wissel.ui.cost.CostFigures.Row;
import org.jspecify.annotations.Nullable;

/// The same figures as the charts, as tables.
final class CostTables {
    private final Texts texts;

    CostTables(Texts texts) {
        this.texts = texts;
    }

    /// A line of a table of amounts by year.
    ///
    /// @param cents null = nothing to say
    /// @param sum   it is not a department
    record Line(String name, List<@Nullable Long> cents, @Nullable Long total, boolean sum) {}

    TableView<Line> spend(CostFigures figures) {
        var lines = departments(figures.spend());
        lines.add(line("planning.cost.total", figures.years().stream().map(YearUse::spendCents).toList()));
        lines.add(line("planning.column.cap", caps(figures)));
        lines.add(line("planning.column.left", figures.years().stream().map(CostTables::left).toList()));
        return table(figures, lines, "planning.cost.spend");
    }

    TableView<Line> writeOff(CostFigures figures) {
        var lines = departments(figures.writeOff());
        var years = figures.years().size();
        lines.add(line("planning.cost.total", IntStream.range(0, years)
                .mapToObj(year -> figures.writeOff().stream().mapToLong(row -> row.cents().get(year)).sum()).toList()));
        return table(figures, lines, "planning.cost.writeoff");
    }

    TableView<Line> cumulative(CostFigures figures) {
        var spent = figures.years().stream().mapToLong(YearUse::spendCents).toArray();
        var caps = caps(figures);
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.get("planning.column.spend"), sums(LongStream.of(spent).boxed().toList()), null, false));
        lines.add(new Line(texts.get("planning.column.cap"), sums(caps), null, false));
        return table(figures, lines, "planning.cost.cumulative");
    }

    TableView<Exposure> exposure(CostFigures figures) {
        var formats = texts.formats();
        var table = Tables.of(figures.exposure(), texts.get("planning.cost.exposure"));
        table.getColumns().add(Columns.text(texts.get("planning.column.quarter"), 90, row -> formats.quarter(row.quarter())));
        table.getColumns().add(Columns.figure(texts.get("planning.cost.replaced"), 90, Exposure::replaced, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("planning.cost.in.use"), 90, Exposure::inUse, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("planning.cost.points"), 110, Exposure::points, formats::whole));
        table.getColumns().add(Columns.figure(texts.get("planning.cost.soonest"), 110, Exposure::soonest, formats::whole));
        table.getColumns().add(Columns.figure(texts.get("planning.cost.natural"), 110, Exposure::natural, formats::whole));
        return table;
    }

    private TableView<Line> table(CostFigures figures, List<Line> lines, String name) {
        var table = Tables.of(lines, texts.get(name));
        table.getColumns().add(Columns.text("", 170, Line::name));
        for (var year = 0; year < figures.years().size(); year++) {
            var place = year;
            table.getColumns().add(Columns.figure(String.valueOf(figures.years().get(year).year()), 76, line -> known(line.cents().get(place)), this::words));
        }
        if (lines.stream().anyMatch(line -> line.total() != null)) {
            table.getColumns().add(Columns.figure(texts.get("planning.cost.total"), 84, line -> known(line.total()), this::words));
        }
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setRowFactory(any -> new SumRow());
        return Tables.fitted(table);
    }

    private List<Line> departments(List<Row> rows) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var name = row.department().isEmpty() ? texts.get("planning.no.department") : row.department();
            lines.add(new Line(Math.min(i, CostCharts.OWN) + 1 + "  " + name, new ArrayList<@Nullable Long>(row.cents()), row.total(), false));
        }
        return lines;
    }

    private Line line(String key, List<? extends @Nullable Long> cents) {
        var all = new ArrayList<@Nullable Long>(cents);
        var known = all.stream().allMatch(one -> one != null);
        return new Line(texts.get(key), all, known ? all.stream().mapToLong(CostTables::known).sum() : null, true);
    }

    private static List<@Nullable Long> caps(CostFigures figures) {
        var caps = new ArrayList<@Nullable Long>();
        figures.years().forEach(use -> caps.add(use.capCents()));
        return caps;
    }

    private static @Nullable Long left(YearUse use) {
        var cap = use.capCents();
        return cap == null ? null : cap - use.spendCents();
    }

    /// Since the start; from the first unknown year on unknown.
    private static List<@Nullable Long> sums(List<? extends @Nullable Long> cents) {
        var sums = new ArrayList<@Nullable Long>();
        @Nullable Long sum = 0L;
        for (var one : cents) {
            sum = one == null || sum == null ? null : (Long) (sum + one);
            sums.add(sum);
        }
        return sums;
    }

    private static long known(@Nullable Long cents) {
        return cents == null ? Long.MIN_VALUE : cents;
    }

    private String words(long cents) {
        return cents == Long.MIN_VALUE ? texts.get("planning.none") : texts.formats().whole(Math.round(cents / 100.0));
    }

    private static final class SumRow extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("sum-row");
            if (!empty && line != null && line.sum()) {
                getStyleClass().add("sum-row");
            }
        }
    }
}
