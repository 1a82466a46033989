package nl.wissel.cli.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.exchange.Imported;
import nl.wissel.exchange.json.PlanJson;
import nl.wissel.inventory.Issue;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Planner;
import nl.wissel.project.Findings;
import nl.wissel.text.Formats;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// A plan in lines: its figures, a table by year and one by department, what is not scheduled, and what it rests on.
public record PlanSummary(Findings findings, CheckedPlan plan, Planner.Outcome outcome, Texts texts) {
    private static final int MOST_NAMED = 10;

    /// @param file as its user names it
    public List<String> lines(String file, Imported imported) {
        var horizon = findings.preparation().problem().horizon();
        var lines = new ArrayList<String>();
        lines.add(texts.get("cli.plan.title", file, formats().whole(findings.preparation().problem().tasks().size()),
                formats().quarter(horizon.start()), formats().quarter(horizon.quarter(horizon.quarters() - 1))));
        lines.addAll(figures());
        lines.add("");
        lines.addAll(years());
        lines.add("");
        lines.addAll(departments());
        lines.add("");
        lines.addAll(unscheduled());
        lines.addAll(broken());
        lines.addAll(outside());
        lines.addAll(assumptions());
        lines.addAll(remarks(imported));
        return lines;
    }

    private List<String> figures() {
        var figures = plan.figures();
        var scheduled = plan.cameras().size();
        var proof = outcome.proof();
        var lines = new ArrayList<String>();
        lines.add(texts.get("cli.plan.spend", euros(figures.spendCents()), euros(scheduled == 0 ? 0 : figures.spendCents() / scheduled)));
        lines.add(texts.get("cli.plan.writeOff", euros(figures.writeOffCents())));
        lines.add(texts.get("cli.plan.exposure", formats().whole(figures.exposure()), euros(figures.exposureCostCents())));
        lines.add(texts.get("cli.plan.objective", euros(figures.objectiveCents()), proof == null ? texts.get("cli.unknownGap")
                : formats().percent(PlanJson.gap(figures, proof).doubleValue(), 2)));
        return lines;
    }

    private List<String> years() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(texts.get("cli.plan.year"), texts.get("cli.plan.spent"), texts.get("cli.plan.cap"), texts.get("cli.plan.share"),
                texts.get("cli.plan.worth")));
        for (var use : plan.years()) {
            rows.add(List.of(Integer.toString(use.year()), euros(use.spendCents()), cap(use.capCents()), share(use.spendCents(), use.capCents()),
                    worth(use.year())));
        }
        return new TextTable(rows).lines();
    }

    /// A row a department, a column a year.
    private List<String> departments() {
        var years = plan.years().stream().map(CheckedPlan.YearUse::year).toList();
        Map<String, Map<Integer, Long>> spend = new TreeMap<>();
        plan.departments().forEach(use -> spend.computeIfAbsent(use.department(), name -> new TreeMap<>()).put(use.year(), use.spendCents()));
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(List.of(texts.get("cli.plan.department")), years.stream().map(String::valueOf).toList(), List.of(texts.get("cli.plan.total")))
                .flatMap(Collection::stream).toList());
        spend.forEach((name, ofYears) -> {
            var row = new ArrayList<String>();
            row.add(name.isEmpty() ? texts.get("cli.plan.noDepartment") : name);
            years.forEach(year -> row.add(euros(Objects.requireNonNullElse(ofYears.get(year), 0L))));
            row.add(euros(ofYears.values().stream().mapToLong(Long::longValue).sum()));
            rows.add(row);
        });
        return new TextTable(rows).lines();
    }

    private List<String> unscheduled() {
        if (plan.unscheduled().isEmpty()) {
            return List.of(texts.get("cli.plan.allScheduled"));
        }
        Map<CheckedPlan.Unscheduled, List<String>> ids = new TreeMap<>();
        plan.unscheduled().forEach((id, reason) -> ids.computeIfAbsent(reason, key -> new ArrayList<>()).add(id));
        var lines = new ArrayList<String>();
        lines.add(texts.get("cli.plan.unscheduled", formats().whole(plan.unscheduled().size())));
        ids.forEach((reason, cameras) -> lines.add("  " + texts.get("cli.plan.reason", formats().whole(cameras.size()), texts.get(reason), some(cameras))));
        return lines;
    }

    private static String some(List<String> ids) {
        return ids.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (ids.size() > MOST_NAMED ? ", …" : "");
    }

    private List<String> broken() {
        return plan.broken().stream().limit(MOST_NAMED).map(broken -> texts.get("cli.plan.broken", texts.get(broken.rule()), broken.place())).toList();
    }

    private List<String> outside() {
        Map<Enum<?>, Integer> counts = new LinkedHashMap<>();
        findings.preparation().outside().values().stream().sorted().forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> texts.get("cli.plan.outside", formats().whole(entry.getValue()), texts.get(entry.getKey()))).toList();
    }

    private List<String> assumptions() {
        var lines = new ArrayList<String>();
        var kinds = findings.preparation().assumptions().stream()
                .collect(Collectors.groupingBy(Assumption::kind, TreeMap::new, Collectors.toList()));
        if (!kinds.isEmpty()) {
            lines.add(texts.get("cli.plan.assumptions"));
        }
        for (var same : kinds.values()) {
            same.stream().limit(MOST_NAMED).forEach(one -> lines.add("  " + texts.get(one.kind(), one.place(), one.value(), one.count())));
            if (same.size() > MOST_NAMED) {
                lines.add("  " + texts.get("cli.andMore", same.size() - MOST_NAMED));
            }
        }
        return lines;
    }

    private List<String> remarks(Imported imported) {
        var issues = Stream.concat(imported.reading().issues().stream(), imported.issues().stream()).toList();
        var warnings = issues.stream().filter(issue -> issue.level() == Issue.Level.WARNING).count();
        var rejected = imported.reading().rejections().size();
        return warnings + rejected == 0 ? List.of() : List.of(texts.get("cli.plan.remarks", formats().whole(warnings), formats().whole(rejected)));
    }

    private String cap(@Nullable Long cents) {
        return cents == null ? texts.get("cli.plan.noCap") : euros(cents);
    }

    private String share(long spend, @Nullable Long cap) {
        return cap == null || cap == 0 ? "" : formats().percent(spend / (double) cap, 1);
    }

    private String worth(int year) {
        var proof = outcome.proof();
        var worth = proof == null ? null : proof.worths().get(year);
        return worth == null ? "" : formats().exactEuros(new Euros(Math.round(100 * worth.euros())));
    }

    private String euros(long cents) {
        return formats().euros(new Euros(cents));
    }

    private Formats formats() {
        return texts.formats();
    }
}
