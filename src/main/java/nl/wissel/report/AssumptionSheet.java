package nl.wissel.report;

import java.util.List;
import java.util.TreeSet;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;

import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.text;

/// What the plan rests on: what nobody stated, the settings, and the rules it follows.
final class AssumptionSheet {
    private static final List<String> RULES = List.of("who", "money", "visit", "caps", "window", "unscheduled", "weighing", "write.off", "risk", "verdict");

    private final Basis basis;
    private final SheetDraft draft;

    private AssumptionSheet(Basis basis) {
        this.basis = basis;
        draft = new SheetDraft(basis.text("report.sheet.assumptions"), List.of(48, 90));
    }

    static Sheet of(Basis basis) {
        return new AssumptionSheet(basis).sheet();
    }

    private Sheet sheet() {
        draft.title(basis.text("report.sheet.assumptions")).gap();
        draft.section(basis.text("report.assumptions.stated"), 2);
        var assumptions = basis.findings().preparation().assumptions();
        assumptions.forEach(each -> draft.row(List.of(text(basis.texts().get(each.kind(), each.place(), each.value(), each.count())))));
        if (assumptions.isEmpty()) {
            draft.row(List.of(text(basis.text("report.assumptions.none"))));
        }
        draft.gap();
        settings();
        draft.gap().section(basis.text("report.assumptions.rules"), 2);
        RULES.forEach(rule -> draft.row(List.of(text(basis.text("report.rule." + rule)))));
        return draft.sheet(SheetDraft.wide(0, 0));
    }

    private void settings() {
        var settings = basis.project().settings();
        var prices = settings.prices();
        draft.row(List.of(header(basis.text("report.assumptions.setting")), header(basis.text("report.assumptions.value"))));
        setting("start", basis.quarter(settings.horizon().start()));
        setting("years", basis.texts().formats().whole(settings.horizon().years()));
        setting("hardware.index", percent(prices.hardwareIndex()));
        setting("labour.index", percent(prices.labourIndex()));
        setting("hourly.rate", euros(prices.hourlyRate()));
        setting("contingency", percent(prices.contingency()));
        setting("visit", basis.text("report.setting.visit.value", euros(settings.visits().building()), euros(settings.visits().street()),
                euros(settings.visits().mainRoad()), euros(settings.visits().tunnel())));
        setting("exposure.price", euros(settings.policy().exposurePrice()));
        setting("carry.over", basis.text(basis.findings().preparation().budget().carryOver() ? "report.yes" : "report.no"));
        setting("lists", String.join(", ", new TreeSet<>(basis.project().activeLists())));
    }

    private void setting(String key, String value) {
        draft.row(List.of(text(basis.text("report.setting." + key)), text(value)));
    }

    private String euros(Euros amount) {
        return basis.texts().formats().exactEuros(amount);
    }

    private String percent(Percent percent) {
        return basis.texts().formats().percent(percent.toFraction().doubleValue(), percent.value().scale() > 0 ? percent.value().scale() : 0);
    }
}
