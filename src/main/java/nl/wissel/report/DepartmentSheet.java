package nl.wissel.report;

import java.util.List;
import nl.wissel.plan.CheckedPlan.DepartmentUse;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.report.PlanRows.Replacement;
import nl.wissel.report.draft.Ledger;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;

import static nl.wissel.report.draft.SheetDraft.figures;
import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.money;
import static nl.wissel.report.draft.SheetDraft.nothing;
import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.total;
import static nl.wissel.report.draft.SheetDraft.whole;

/// Each department and year: how many cameras, what they and the visits cost, the cap and the difference.
final class DepartmentSheet {
    private static final int HEADER_ROW = 4;

    private final Basis basis;
    private final SheetDraft draft;

    private DepartmentSheet(Basis basis) {
        this.basis = basis;
        draft = new SheetDraft(basis.text("report.sheet.departments"), List.of(36, 8, 11, 15, 14, 15, 15, 15, 22));
    }

    static Sheet of(Basis basis) {
        return new DepartmentSheet(basis).sheet();
    }

    private Sheet sheet() {
        draft.title(basis.text("report.departments.title")).note(basis.text("report.departments.note")).gap();
        draft.row(List.of(header(basis.text("report.column.department")), figures(basis.text("report.column.year")),
                figures(basis.text("report.column.cameras")), figures(basis.text("report.departments.replacement")),
                figures(basis.text("report.sheet.visits")), figures(basis.text("report.departments.amount")), figures(basis.text("report.cap")),
                figures(basis.text("report.left")), figures(basis.text("report.column.write_off"))));
        var uses = basis.plan().departments();
        var years = basis.plan().years().size();
        for (var use = 0; use < uses.size(); use++) {
            line(basis.rows().departments().get(use / years), uses.get(use));
        }
        totals(uses);
        return draft.sheet(SheetDraft.upright(HEADER_ROW, 2));
    }

    private void line(String name, DepartmentUse use) {
        var row = draft.next();
        var replaced = basis.rows().replacements().stream().filter(each -> each.payer().equals(name) && each.quarter().year() == use.year()).toList();
        long replacement = replaced.stream().mapToLong(each -> each.placed().costCents()).sum();
        var department = Ledger.criterion("$A" + row, name);
        var year = "$B" + row;
        var cap = use.capCents();
        var over = basis.isBroken(Rule.DEPARTMENT_CAP, use.department() + " " + use.year());
        draft.row(List.of(text(name), whole(use.year(), Style.PLAIN),
                whole("COUNTIFS(" + basis.schedule().of(Column.DEPARTMENT) + "," + department + "," + basis.schedule().of(Column.YEAR) + "," + year + ")",
                        replaced.size(), Style.WHOLE),
                money(Basis.sumOf(basis.schedule(), Column.COST, department, year), replacement, Style.MONEY),
                money(Basis.sumOf(basis.visits(), Column.COST, department, year), use.spendCents() - replacement, Style.MONEY),
                money("D" + row + "+E" + row, use.spendCents(), over ? Style.OVER : Style.MONEY),
                cap == null ? nothing(Style.MONEY) : money(cap, Style.MONEY),
                cap == null ? nothing(Style.MONEY)
                        : money("G" + row + "-F" + row, cap - use.spendCents(), cap < use.spendCents() ? Style.OVER : Style.MONEY),
                money(Basis.sumOf(basis.schedule(), Column.WRITE_OFF, department, year), writeOff(replaced), Style.MONEY)));
    }

    private void totals(List<DepartmentUse> uses) {
        var last = draft.next() - 1;
        var rows = basis.rows().replacements();
        long replacement = rows.stream().mapToLong(each -> each.placed().costCents()).sum();
        long spend = uses.stream().mapToLong(DepartmentUse::spendCents).sum();
        draft.row(List.of(total(basis.text("report.total")), total(""), whole(sum("C", last), rows.size(), Style.WHOLE_TOTAL),
                money(sum("D", last), replacement, Style.MONEY_TOTAL), money(sum("E", last), spend - replacement, Style.MONEY_TOTAL),
                money(sum("F", last), spend, Style.MONEY_TOTAL), total(""), total(""),
                money(sum("I", last), writeOff(rows), Style.MONEY_TOTAL)));
    }

    private static String sum(String column, int last) {
        return "SUM(" + column + (HEADER_ROW + 1) + ":" + column + last + ")";
    }

    private static long writeOff(List<Replacement> rows) {
        return rows.stream().mapToLong(each -> each.placed().writeOffCents()).sum();
    }
}
