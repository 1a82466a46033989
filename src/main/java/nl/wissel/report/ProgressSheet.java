package nl.wissel.report;

import java.util.List;
import java.util.Objects;
import nl.wissel.plan.course.Baseline;
import nl.wissel.plan.course.Standing;
import nl.wissel.plan.course.Standing.Amount;
import nl.wissel.plan.course.Standing.Late;
import nl.wissel.plan.course.Standing.Line;
import nl.wissel.report.draft.Ledger;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;

import static nl.wissel.report.draft.SheetDraft.figures;
import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.money;
import static nl.wissel.report.draft.SheetDraft.nothing;
import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.total;
import static nl.wissel.report.draft.SheetDraft.whole;

/// The adopted plan against what was done and what the plan now comes to, by year and by department, and the cameras that are late.
final class ProgressSheet {
    private static final int COLUMNS = 9;
    /// The first row of the years.
    private static final int YEARS = 9;
    /// Rows from the last year to the first department: the total, a gap and two headers.
    private static final int BETWEEN = 4;

    private final Basis basis;
    private final Baseline baseline;
    private final Standing standing;
    private final SheetDraft draft;
    /// Where the lines by department begin: the years add them up.
    private final int first;

    private ProgressSheet(Basis basis, Baseline baseline) {
        this.basis = basis;
        this.baseline = baseline;
        standing = Standing.of(baseline, basis.project().course(), basis.findings().preparation(), Objects.requireNonNull(basis.findings().plan()));
        draft = new SheetDraft(basis.text("report.sheet.progress"), List.of(36, 18, 18, 15, 15, 15, 15, 15, 15));
        first = YEARS + standing.years().size() + BETWEEN;
    }

    static Sheet of(Basis basis, Baseline baseline) {
        return new ProgressSheet(basis, baseline).sheet();
    }

    private Sheet sheet() {
        var asOf = basis.project().course().statusDate();
        draft.title(basis.text("report.progress.title")).note(basis.text("report.progress.note"));
        draft.row(List.of(text(basis.text("report.progress.adopted")), new Value.Day(baseline.adoptedOn(), Style.DAY)));
        draft.row(List.of(text(basis.text("report.progress.decision")), new Value.Text(baseline.decision(), Style.TEXT_RIGHT)));
        draft.row(List.of(text(basis.text("progress.asOf")), asOf == null ? nothing(Style.DAY) : new Value.Day(asOf, Style.DAY))).gap();
        headers("report.progress.years");
        standing.years().forEach(this::year);
        totals();
        draft.gap();
        headers("report.progress.departments");
        standing.lines().forEach(this::line);
        late();
        return draft.sheet(SheetDraft.wide(0, 1));
    }

    private void headers(String title) {
        draft.section(basis.text(title), COLUMNS);
        draft.row(List.of(header(basis.text("report.column.department")), figures(basis.text("report.column.year")),
                figures(basis.text("progress.column.adopted.cameras")), figures(basis.text("progress.column.done.cameras")), figures(basis.text("progress.column.forecast.cameras")),
                figures(basis.text("progress.column.adopted")), figures(basis.text("progress.column.done")), figures(basis.text("progress.column.forecast")),
                figures(basis.text("progress.column.difference"))));
    }

    /// All departments in a year: the sums of their lines below.
    private void year(Line line) {
        var row = draft.next();
        draft.row(List.of(text(basis.text("report.progress.all")), whole(line.year(), Style.PLAIN),
                whole(sumOfYear("C", row), line.adopted().cameras(), Style.WHOLE), whole(sumOfYear("D", row), line.done().cameras(), Style.WHOLE),
                whole(sumOfYear("E", row), line.forecast().cameras(), Style.WHOLE), money(sumOfYear("F", row), line.adopted().cents(), Style.MONEY),
                money(sumOfYear("G", row), line.done().cents(), Style.MONEY), money(sumOfYear("H", row), line.forecast().cents(), Style.MONEY), difference(row, line, Style.MONEY)));
    }

    private String sumOfYear(String column, int row) {
        var last = first + Math.max(1, standing.lines().size()) - 1;
        return "SUMIFS(%1$s$%2$d:%1$s$%3$d,$B$%2$d:$B$%3$d,$B%4$d)".formatted(column, first, last, row);
    }

    private void totals() {
        var row = draft.next();
        var years = standing.years().size();
        var all = standing.total();
        draft.row(List.of(total(basis.text("report.total")), total(""), whole(sum("C", row, years), all.adopted().cameras(), Style.WHOLE_TOTAL),
                whole(sum("D", row, years), all.done().cameras(), Style.WHOLE_TOTAL), whole(sum("E", row, years), all.forecast().cameras(), Style.WHOLE_TOTAL),
                money(sum("F", row, years), all.adopted().cents(), Style.MONEY_TOTAL), money(sum("G", row, years), all.done().cents(), Style.MONEY_TOTAL),
                money(sum("H", row, years), all.forecast().cents(), Style.MONEY_TOTAL), difference(row, all, Style.MONEY_TOTAL)));
    }

    private static String sum(String column, int row, int years) {
        return "SUM(%1$s%2$d:%1$s%3$d)".formatted(column, row - Math.max(1, years), row - 1);
    }

    private static Value difference(int row, Line line, Style style) {
        return money("H" + row + "-F" + row, line.forecast().cents() - line.adopted().cents(), style);
    }

    /// What was adopted stands as it was; what is done and expected is counted in the tables of replacements and visits.
    private void line(Line line) {
        var row = draft.next();
        var name = name(line.department());
        var department = Ledger.criterion("$A" + row, name);
        var year = "$B" + row;
        var those = basis.schedule().of(Column.DEPARTMENT) + "," + department + "," + basis.schedule().of(Column.YEAR) + "," + year;
        var done = those + "," + basis.schedule().of(Column.DONE) + ",\">0\"";
        Amount adopted = line.adopted();
        draft.row(List.of(text(name), whole(line.year(), Style.PLAIN), whole(adopted.cameras()),
                whole("COUNTIFS(" + done + ")", line.done().cameras(), Style.WHOLE), whole("COUNTIFS(" + those + ")", line.forecast().cameras(), Style.WHOLE),
                money(adopted.cents(), Style.MONEY), money("SUMIFS(" + basis.schedule().of(Column.COST) + "," + done + ")", line.done().cents(), Style.MONEY),
                money(Basis.sumOf(basis.schedule(), Column.COST, department, year) + "+" + Basis.sumOf(basis.visits(), Column.COST, department, year),
                        line.forecast().cents(), Style.MONEY), difference(row, line, Style.MONEY)));
    }

    private String name(String department) {
        return department.isBlank() ? basis.text("report.no.department") : department;
    }

    private void late() {
        draft.gap().section(basis.text("report.progress.late", standing.late().size(), standing.due()), COLUMNS);
        if (!standing.late().isEmpty()) {
            draft.row(List.of(header(basis.text("report.column.department")), header(basis.text("report.column.id")), header(basis.text("progress.column.adopted.quarter")),
                    header(basis.text("progress.column.now")), header(basis.text("progress.column.why")), header(""), header(""), header(""), header("")));
            standing.late().forEach(one -> draft.row(row(one)));
        }
    }

    private List<Value> row(Late one) {
        return List.of(text(one.department()), text(one.cameraId()), text(basis.quarter(one.adopted())), text(one.now() == null ? "" : basis.quarter(one.now())),
                text(basis.texts().get(one.why())));
    }
}
