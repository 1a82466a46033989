package nl.wissel.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.report.PlanRows.Replacement;
import nl.wissel.report.draft.Ledger;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.screening.Verdict;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.unit.Euros;

import static nl.wissel.report.draft.SheetDraft.figures;
import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.money;
import static nl.wissel.report.draft.SheetDraft.nothing;
import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.total;
import static nl.wissel.report.draft.SheetDraft.whole;

/// The plan on one page: key figures, money by year, cameras by manufacturer, and any rule that is broken.
final class SummarySheet {
    private static final int COLUMNS = 6;

    private final Basis basis;
    private final SheetDraft draft;
    private final long costCents;
    private final long visitCents;

    private SummarySheet(Basis basis) {
        this.basis = basis;
        draft = new SheetDraft(basis.text("report.sheet.summary"), List.of(40, 14, 16, 16, 16, 22));
        costCents = basis.rows().replacements().stream().mapToLong(row -> row.placed().costCents()).sum();
        visitCents = basis.rows().visits().stream().mapToLong(PlanRows.Visit::cents).sum();
    }

    static Sheet of(Basis basis) {
        return new SummarySheet(basis).sheet();
    }

    private Sheet sheet() {
        var horizon = basis.project().settings().horizon();
        draft.title(basis.project().name());
        draft.note(basis.text("report.summary.note", basis.quarter(horizon.start()), basis.quarter(horizon.quarter(horizon.quarters() - 1)))).gap();
        broken();
        cameras();
        spending();
        years();
        makers();
        return draft.sheet(SheetDraft.upright(0, 0));
    }

    private void cameras() {
        draft.section(basis.text("report.summary.cameras"), COLUMNS);
        figure("report.summary.of.concern", inUse("Verdict.OfConcern", count(Verdict.OfConcern.class)));
        figure("report.summary.scheduled", whole("COUNTA(" + basis.schedule().of(Column.ID) + ")", basis.rows().replacements().size(), Style.WHOLE));
        var unscheduled = basis.plan().unscheduled().size();
        figure("report.summary.unscheduled", whole(unscheduled, unscheduled > 0 ? Style.OVER : Style.WHOLE));
        var staying = basis.findings().preparation().outside().values().stream().filter(NotScheduledSheet::isStillInUse).count();
        figure("report.summary.outside", whole(staying));
        figure("report.summary.to.verify", inUse("Verdict.ToVerify", count(Verdict.ToVerify.class)));
        draft.gap();
    }

    private Value inUse(String verdict, long count) {
        return whole("COUNTIFS(" + basis.devices().of(Column.VERDICT) + ",\"" + basis.text(verdict) + "\"," + basis.devices().of(Column.STATUS) + ",\""
                + basis.texts().get(Camera.Status.IN_USE) + "\")", count, Style.WHOLE);
    }

    private long count(Class<? extends Verdict> kind) {
        return basis.project().inventory().cameras().stream().filter(camera -> camera.use().status() == Camera.Status.IN_USE)
                .filter(camera -> kind.isInstance(basis.findings().screening().of(camera))).count();
    }

    private void spending() {
        draft.section(basis.text("report.summary.money"), COLUMNS);
        var row = draft.next();
        figure("report.summary.replacements", money("SUM(" + basis.schedule().of(Column.COST) + ")", costCents, Style.MONEY));
        figure("report.summary.visits", money("SUM(" + basis.visits().of(Column.COST) + ")", visitCents, Style.MONEY));
        figure("report.summary.investment", money("B" + row + "+B" + (row + 1), costCents + visitCents, Style.MONEY_TOTAL));
        var cameras = basis.rows().replacements().size();
        if (cameras > 0) {
            var average = BigDecimal.valueOf(costCents + visitCents, 2).divide(BigDecimal.valueOf(cameras), 10, RoundingMode.HALF_UP);
            figure("report.summary.average", new Value.Formula("B" + (row + 2) + "/COUNTA(" + basis.schedule().of(Column.ID) + ")", average, Style.MONEY));
        }
        figure("report.summary.write.off", money("SUM(" + basis.schedule().of(Column.WRITE_OFF) + ")", writeOff(any -> true), Style.MONEY));
        figure("report.summary.exposure", whole(basis.plan().figures().exposure()));
        gap();
        draft.gap();
    }

    private void gap() {
        var planned = basis.project().planned();
        var proof = planned == null ? null : planned.proof();
        if (proof != null) {
            var over = basis.plan().figures().objectiveCents() - proof.boundCents();
            var share = Math.max(0, over) / (double) Math.max(1, proof.boundCents());
            figure("report.summary.gap", new Value.Number(BigDecimal.valueOf(100 * share), Style.DECIMAL));
        }
    }

    private void figure(String key, Value value) {
        draft.row(List.of(text(basis.text(key)), value, new Value.Text("  " + basis.text(key + ".note"), Style.NOTE)));
    }

    private void years() {
        draft.section(basis.text("report.summary.years"), COLUMNS);
        draft.row(List.of(header(basis.text("report.column.year")), figures(basis.text("report.column.cameras")),
                figures(basis.text("report.departments.amount")), figures(basis.text("report.cap")), figures(basis.text("report.left")),
                figures(basis.text("report.column.write_off"))));
        var first = draft.next();
        basis.plan().years().forEach(this::year);
        var last = draft.next() - 1;
        draft.row(List.of(total(basis.text("report.total")), whole(sum("B", first, last), basis.rows().replacements().size(), Style.WHOLE_TOTAL),
                money(sum("C", first, last), costCents + visitCents, Style.MONEY_TOTAL), total(""), total(""),
                money(sum("F", first, last), writeOff(row -> true), Style.MONEY_TOTAL)));
        draft.gap();
    }

    private void year(YearUse use) {
        var row = draft.next();
        var year = "$A" + row;
        var cap = use.capCents();
        var cameras = basis.rows().replacements().stream().filter(each -> each.quarter().year() == use.year()).count();
        var over = basis.isBroken(Rule.CITY_CAP, String.valueOf(use.year()));
        draft.row(List.of(text(String.valueOf(use.year())),
                whole("COUNTIFS(" + basis.schedule().of(Column.YEAR) + "," + year + ")", cameras, Style.WHOLE),
                money(basis.spendOfYear(year), use.spendCents(), over ? Style.OVER : Style.MONEY),
                cap == null ? nothing(Style.MONEY) : money(cap, Style.MONEY),
                cap == null ? nothing(Style.MONEY)
                        : money("D" + row + "-C" + row, cap - use.spendCents(), cap < use.spendCents() ? Style.OVER : Style.MONEY),
                money(basis.sumOfYear(Column.WRITE_OFF, year), writeOff(each -> each.quarter().year() == use.year()), Style.MONEY)));
    }

    private long writeOff(Predicate<Replacement> counts) {
        return basis.rows().replacements().stream().filter(counts).mapToLong(row -> row.placed().writeOffCents()).sum();
    }

    private static String sum(String column, int first, int last) {
        return "SUM(" + column + first + ":" + column + last + ")";
    }

    private void makers() {
        draft.section(basis.text("report.summary.makers"), COLUMNS);
        draft.row(List.of(header(basis.text("report.column.maker")), figures(basis.text("report.summary.in.use")),
                figures(basis.text("report.summary.scheduled"))));
        var replaced = basis.rows().replacements().stream().collect(Collectors.groupingBy(Replacement::maker, Collectors.counting()));
        var inUse = basis.project().inventory().cameras().stream().filter(camera -> camera.use().status() == Camera.Status.IN_USE)
                .map(camera -> basis.findings().screening().of(camera)).filter(Verdict.OfConcern.class::isInstance)
                .collect(Collectors.groupingBy(verdict -> PlanRows.makerOf(verdict, basis.texts()), TreeMap::new, Collectors.counting()));
        inUse.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(maker -> maker(maker.getKey(), maker.getValue(), replaced.getOrDefault(maker.getKey(), 0L)));
    }

    private void maker(String maker, long inUse, long replaced) {
        var criterion = Ledger.criterion("$A" + draft.next(), maker);
        var devices = basis.devices();
        draft.row(List.of(text(maker),
                whole("COUNTIFS(" + devices.of(Column.MAKER) + "," + criterion + "," + devices.of(Column.VERDICT) + ",\""
                        + basis.text("Verdict.OfConcern") + "\"," + devices.of(Column.STATUS) + ",\"" + basis.texts().get(Camera.Status.IN_USE) + "\")",
                        inUse, Style.WHOLE),
                whole("COUNTIFS(" + basis.schedule().of(Column.MAKER) + "," + criterion + ")", replaced, Style.WHOLE)));
    }

    private void broken() {
        var broken = basis.plan().broken();
        if (!broken.isEmpty()) {
            draft.section(basis.text("report.summary.broken"), COLUMNS);
            broken.forEach(rule -> draft.row(List.of(new Value.Text(basis.texts().get(rule.rule()) + " · " + rule.place(), Style.OVER),
                    nothing(Style.PLAIN), nothing(Style.PLAIN), text(amounts(rule)))));
            draft.gap();
        }
    }

    private String amounts(BrokenRule broken) {
        var formats = basis.texts().formats();
        return switch (broken.rule()) {
            case CITY_CAP, DEPARTMENT_CAP -> basis.text("report.summary.limit", formats.euros(new Euros(broken.limit())),
                    formats.euros(new Euros(broken.actual())));
            case HOURS -> basis.text("report.summary.limit", hours(broken.limit()), hours(broken.actual()));
            case EARLIEST, DEADLINE, PIN -> basis.text("report.summary.limit", quarter(broken.limit()), quarter(broken.actual()));
            case UNKNOWN_CAMERA, OUTSIDE_HORIZON -> "";
        };
    }

    private String hours(long minutes) {
        return basis.texts().formats().decimals(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP), 1);
    }

    private String quarter(long index) {
        var horizon = basis.project().settings().horizon();
        return index >= horizon.quarters() ? basis.text("report.summary.no.quarter") : basis.quarter(horizon.quarter((int) index));
    }
}
