package nl.wissel.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wissel.plan.Horizon;
import nl.wissel.report.PlanRows.Replacement;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.risk.Band;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;

import static nl.wissel.report.draft.SheetDraft.figures;
import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.letters;
import static nl.wissel.report.draft.SheetDraft.nothing;
import static nl.wissel.report.draft.SheetDraft.whole;

/// The plan as bars: departments and their sites against quarters, how many cameras, coloured by the highest risk among them.
final class GanttSheet {
    private static final int FIRST_QUARTER = 3;

    private final Basis basis;
    private final Horizon horizon;
    private final SheetDraft draft;

    private GanttSheet(Basis basis) {
        this.basis = basis;
        horizon = basis.project().settings().horizon();
        var widths = new ArrayList<>(List.of(42, 10, 11));
        for (var quarter = 0; quarter < horizon.quarters(); quarter++) {
            widths.add(5);
        }
        draft = new SheetDraft(basis.text("report.sheet.gantt"), widths);
    }

    static Sheet of(Basis basis) {
        return new GanttSheet(basis).sheet();
    }

    private Sheet sheet() {
        draft.title(basis.text("report.gantt.title"));
        legend(basis.text("report.gantt.note"), Band.DIRECT, Band.HIGH);
        legend(basis.text("report.gantt.colour"), Band.MEDIUM, Band.LOW);
        headers();
        var frozen = draft.next();
        everything();
        var byDepartment = basis.rows().replacements().stream()
                .collect(Collectors.groupingBy(Replacement::host, TreeMap::new, Collectors.groupingBy(Replacement::site, TreeMap::new, Collectors.toList())));
        byDepartment.forEach(this::department);
        return draft.sheet(SheetDraft.wide(frozen, FIRST_QUARTER));
    }

    private void legend(String note, Band first, Band second) {
        draft.row(List.of(new Value.Text(note, Style.NOTE), new Value.Text(basis.texts().get(first), bar(first)),
                new Value.Text(basis.texts().get(second), bar(second))));
    }

    private void headers() {
        var years = new ArrayList<>(List.of(header(""), header(""), header("")));
        var quarters = new ArrayList<>(List.of(header(basis.text("report.gantt.site")), header(basis.text("report.column.band")),
                figures(basis.text("report.column.cameras"))));
        for (var index = 0; index < horizon.quarters(); index++) {
            var quarter = horizon.quarter(index);
            years.add(header(index == 0 || quarter.number() == 1 ? String.valueOf(quarter.year()) : ""));
            quarters.add(figures(basis.texts().formats().quarterInYear(quarter.number())));
        }
        draft.row(years).row(quarters);
    }

    private void everything() {
        var row = draft.next();
        var rows = basis.rows().replacements();
        var values = start(basis.text("report.total"), row, rows, Style.SECTION);
        counts(rows).forEach((index, count) -> values.add(count == 0 ? nothing(Style.PLAIN)
                : whole("COUNTIFS(" + basis.schedule().of(Column.QUARTER) + ",\"" + basis.quarter(horizon.quarter(index)) + "\")", count, Style.BAR_SUM)));
        draft.row(values);
    }

    private void department(String name, Map<String, List<Replacement>> sites) {
        var row = draft.next();
        var last = row + sites.size();
        var all = sites.values().stream().flatMap(List::stream).toList();
        var values = start(name, row, all, Style.SECTION);
        counts(all).forEach((index, count) -> {
            var column = letters(FIRST_QUARTER + index);
            values.add(count == 0 ? nothing(Style.PLAIN)
                    : whole("SUM(" + column + (row + 1) + ":" + column + last + ")", count, Style.BAR_SUM));
        });
        draft.row(values);
        sites.forEach(this::site);
    }

    private void site(String name, List<Replacement> replacements) {
        var row = draft.next();
        var values = start("   " + name, row, replacements, Style.PLAIN);
        counts(replacements).forEach((index, count) -> values.add(count == 0 ? nothing(Style.PLAIN) : whole(count, bar(band(replacements.stream()
                .filter(each -> horizon.indexOf(each.quarter()) == index).toList())))));
        draft.row(values);
    }

    /// The name, the highest band, and how many cameras there are in all.
    private List<Value> start(String name, int row, List<Replacement> replacements, Style style) {
        var total = "SUM(" + letters(FIRST_QUARTER) + row + ":" + letters(FIRST_QUARTER + horizon.quarters() - 1) + row + ")";
        return new ArrayList<>(List.of(new Value.Text(name, style),
                new Value.Text(replacements.isEmpty() ? "" : basis.texts().get(band(replacements)), style), whole(total, replacements.size(), style)));
    }

    /// How many cameras in each quarter, by its index, none left out.
    private Map<Integer, Long> counts(List<Replacement> replacements) {
        var counts = new TreeMap<Integer, Long>();
        for (var index = 0; index < horizon.quarters(); index++) {
            counts.put(index, 0L);
        }
        replacements.forEach(each -> counts.merge(horizon.indexOf(each.quarter()), 1L, Long::sum));
        return counts;
    }

    private static Band band(List<Replacement> replacements) {
        return replacements.stream().map(Replacement::band).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Style bar(Band band) {
        return switch (band) {
            case DIRECT -> Style.BAR_DIRECT;
            case HIGH -> Style.BAR_HIGH;
            case MEDIUM -> Style.BAR_MEDIUM;
            case LOW -> Style.BAR_LOW;
        };
    }
}
