package nl.wissel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.wissel.project.Compared;
import nl.wissel.project.Compared.Figures;
import nl.wissel.project.Scenario;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.text.Texts;

import static nl.wissel.report.draft.SheetDraft.figures;
import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.letters;
import static nl.wissel.report.draft.SheetDraft.money;
import static nl.wissel.report.draft.SheetDraft.nothing;
import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.total;
import static nl.wissel.report.draft.SheetDraft.whole;

/// The scenarios side by side: spend by year with its total, how that differs from the plan, the caps, and what else tells them apart.
public final class ScenarioSheet {
    private final List<Compared> all;
    private final List<Integer> years;
    private final Texts texts;
    private final SheetDraft draft;

    private ScenarioSheet(List<Compared> all, Texts texts) {
        this.all = all;
        this.texts = texts;
        years = Compared.years(all);
        var widths = new ArrayList<>(List.of(46));
        all.forEach(_ -> widths.add(22));
        draft = new SheetDraft(texts.get("report.sheet.scenarios"), widths);
    }

    static Sheet of(List<Compared> all, Texts texts) {
        return new ScenarioSheet(all, texts).sheet();
    }

    /// What a scenario is called.
    public static String name(Scenario scenario, Texts texts) {
        return scenario.name().isBlank() ? texts.get("scenario.unnamed") : scenario.name();
    }

    private Sheet sheet() {
        draft.title(texts.get("report.sheet.scenarios")).note(texts.get("report.scenarios.note"));
        row(header(""), place -> figures(all.get(place).isPresent() ? texts.get("scenario.column.plan", all.get(place).name()) : all.get(place).name()));
        var frozen = draft.next() - 1;
        section("report.scenarios.spend");
        var first = draft.next();
        years.forEach(year -> figure(String.valueOf(year), figures -> money(figures.spend().getOrDefault(year, 0L), Style.MONEY)));
        totals(first);
        differences(first);
        section("report.scenarios.caps");
        years.forEach(year -> row(text(String.valueOf(year)), place -> {
            var cap = all.get(place).caps().get(year);
            return cap == null ? nothing(Style.MONEY) : money(cap, Style.MONEY);
        }));
        rest();
        return draft.sheet(SheetDraft.wide(frozen, 1));
    }

    private void totals(int first) {
        row(total(texts.get("report.total")), place -> {
            var figures = all.get(place).figures();
            var column = letters(place + 1);
            return figures == null ? total(texts.get("scenario.unplanned"))
                    : money("SUM(" + column + first + ":" + column + (draft.next() - 1) + ")", figures.spendCents(), Style.MONEY_TOTAL);
        });
    }

    /// Against the plan, when it has figures: live, year by year and in all.
    private void differences(int first) {
        var plan = all.stream().filter(Compared::isPresent).findFirst();
        var against = plan.map(Compared::figures).orElse(null);
        if (plan.isEmpty() || against == null) {
            return;
        }
        var column = letters(all.indexOf(plan.get()) + 1);
        section("report.scenarios.difference");
        for (var line = 0; line <= years.size(); line++) {
            var row = first + line;
            var isTotal = line == years.size();
            var year = isTotal ? 0 : years.get(line);
            row(isTotal ? total(texts.get("report.total")) : text(String.valueOf(year)), place -> {
                var figures = all.get(place).figures();
                var style = isTotal ? Style.MONEY_TOTAL : Style.MONEY;
                return figures == null ? nothing(style) : money(letters(place + 1) + row + "-" + column + row, cents(figures, year) - cents(against, year), style);
            });
        }
    }

    /// @param year 0 = all
    private static long cents(Figures figures, int year) {
        return year == 0 ? figures.spendCents() : figures.spend().getOrDefault(year, 0L);
    }

    private void rest() {
        section("report.scenarios.rest");
        figure(texts.get("scenario.writeOff"), figures -> money(figures.writeOffCents(), Style.MONEY));
        figure(texts.get("scenario.exposure"), figures -> whole(figures.exposure()));
        figure(texts.get("scenario.last"), figures -> words(figures.last() == null ? "" : texts.formats().quarter(figures.last()).replace(' ', '-')));
        figure(texts.get("scenario.unscheduled"), figures -> whole(figures.unscheduled()));
        figure(texts.get("scenario.moved"), figures -> figures.moved() == null ? nothing(Style.WHOLE) : whole(figures.moved()));
        figure(texts.get("scenario.gap"), figures -> words(figures.gap() == null ? texts.get("scenario.unproven") : texts.formats().percent(figures.gap(), 2)));
        figure(texts.get("scenario.broken"), figures -> whole(figures.broken()));
    }

    private static Value words(String text) {
        return new Value.Text(text, Style.TEXT_RIGHT);
    }

    private void section(String key) {
        draft.gap().section(texts.get(key), all.size() + 1);
    }

    /// A row of a figure that only a plan has.
    private void figure(String name, Function<Figures, Value> value) {
        row(text(name), place -> {
            var figures = all.get(place).figures();
            return figures == null ? nothing(Style.PLAIN) : value.apply(figures);
        });
    }

    private void row(Value name, IntFunction<Value> value) {
        var values = new ArrayList<>(List.of(name));
        for (var place = 0; place < all.size(); place++) {
            values.add(value.apply(place));
        }
        draft.row(values);
    }
}
