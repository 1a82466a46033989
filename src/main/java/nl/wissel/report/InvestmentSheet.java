package nl.wissel.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.report.draft.Ledger;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;

import static nl.wissel.report.draft.SheetDraft.figures;
import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.letters;
import static nl.wissel.report.draft.SheetDraft.money;
import static nl.wissel.report.draft.SheetDraft.nothing;
import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.total;
import static nl.wissel.report.draft.SheetDraft.whole;

/// What each department spends in each budget year, against the caps; once in euro and once, for the council, in thousands.
final class InvestmentSheet {
    private static final int HEADER_ROW = 4;

    private final Basis basis;
    private final List<YearUse> years;
    private final SheetDraft draft;

    private InvestmentSheet(Basis basis) {
        this.basis = basis;
        years = basis.plan().years();
        var widths = new ArrayList<>(List.of(36));
        years.forEach(year -> widths.add(14));
        widths.add(15);
        draft = new SheetDraft(basis.text("report.sheet.investment"), widths);
    }

    static Sheet of(Basis basis) {
        return new InvestmentSheet(basis).sheet();
    }

    private Sheet sheet() {
        draft.title(basis.text("report.investment.title")).note(basis.text("report.investment.note")).gap();
        headers(basis.text("report.column.department"));
        var departments = basis.rows().departments();
        for (var department = 0; department < departments.size(); department++) {
            department(department, departments.get(department));
        }
        totals();
        caps();
        council(departments);
        return draft.sheet(SheetDraft.wide(HEADER_ROW, 1));
    }

    private void headers(String first) {
        var row = new ArrayList<>(List.of(header(first)));
        years.forEach(year -> row.add(whole(year.year(), Style.HEADER_RIGHT)));
        row.add(figures(basis.text("report.total")));
        draft.row(row);
    }

    private void department(int index, String name) {
        var number = draft.next();
        var row = new ArrayList<>(List.of(text(name)));
        long sum = 0;
        for (var year = 0; year < years.size(); year++) {
            var use = basis.plan().departments().get(index * years.size() + year);
            var over = basis.isBroken(Rule.DEPARTMENT_CAP, use.department() + " " + use.year());
            row.add(money(spend(name, number, year), use.spendCents(), over ? Style.OVER : Style.MONEY));
            sum += use.spendCents();
        }
        row.add(money("SUM(B" + number + ":" + letters(years.size()) + number + ")", sum, Style.MONEY));
        draft.row(row);
    }

    private String spend(String name, int row, int year) {
        var department = Ledger.criterion("$A" + row, name);
        var yearCell = letters(year + 1) + "$" + HEADER_ROW;
        return Basis.sumOf(basis.schedule(), Column.COST, department, yearCell) + "+" + Basis.sumOf(basis.visits(), Column.COST, department, yearCell);
    }

    private void totals() {
        var last = draft.next() - 1;
        var row = new ArrayList<>(List.of(total(basis.text("report.total"))));
        long sum = 0;
        for (var year = 0; year < years.size(); year++) {
            var use = years.get(year);
            var column = letters(year + 1);
            var over = basis.isBroken(Rule.CITY_CAP, String.valueOf(use.year()));
            row.add(money("SUM(" + column + (HEADER_ROW + 1) + ":" + column + last + ")", use.spendCents(), over ? Style.OVER : Style.MONEY_TOTAL));
            sum += use.spendCents();
        }
        var column = letters(years.size() + 1);
        row.add(money("SUM(" + column + (HEADER_ROW + 1) + ":" + column + last + ")", sum, Style.MONEY_TOTAL));
        draft.row(row);
    }

    /// The caps of the city and what is left of them; nothing in a year without a cap.
    private void caps() {
        var totals = draft.next() - 1;
        var caps = new ArrayList<>(List.of(text(basis.text("report.cap"))));
        var left = new ArrayList<>(List.of(text(basis.text("report.left"))));
        for (var year = 0; year < years.size(); year++) {
            var use = years.get(year);
            var cap = use.capCents();
            var column = letters(year + 1);
            caps.add(cap == null ? nothing(Style.MONEY) : money(cap, Style.MONEY));
            left.add(cap == null ? nothing(Style.MONEY)
                    : money(column + (totals + 1) + "-" + column + totals, cap - use.spendCents(), cap < use.spendCents() ? Style.OVER : Style.MONEY));
        }
        draft.row(caps).row(left);
        if (basis.findings().preparation().budget().carryOver()) {
            draft.note(basis.text("report.investment.carry.over"));
        }
        var multiYear = basis.project().settings().horizon().start().year() + 3;
        if (years.getLast().year() > multiYear) {
            draft.note(basis.text("report.investment.multi.year", String.valueOf(multiYear)));
        }
    }

    private void council(List<String> departments) {
        draft.gap().section(basis.text("report.investment.council"), years.size() + 2);
        headers(basis.text("report.investment.thousands"));
        for (var line = 0; line <= departments.size(); line++) {
            var isTotal = line == departments.size();
            var row = new ArrayList<>(List.of(isTotal ? total(basis.text("report.total")) : text(departments.get(line))));
            for (var column = 1; column <= years.size() + 1; column++) {
                var euros = new Value.Formula(letters(column) + (HEADER_ROW + 1 + line) + "/1000", spend(line, column - 1).movePointLeft(3),
                        isTotal ? Style.MONEY_TOTAL : Style.MONEY);
                row.add(euros);
            }
            draft.row(row);
        }
        draft.note(basis.text("report.investment.rounding"));
    }

    /// Spend in euro; the line after the departments is the city, the column after the years is all of them.
    private BigDecimal spend(int line, int year) {
        var departments = basis.rows().departments().size();
        var uses = basis.plan().departments();
        long cents = 0;
        for (var use = 0; use < uses.size(); use++) {
            if ((line == departments || use / years.size() == line) && (year == years.size() || use % years.size() == year)) {
                cents += uses.get(use).spendCents();
            }
        }
        return BigDecimal.valueOf(cents, 2);
    }
}
