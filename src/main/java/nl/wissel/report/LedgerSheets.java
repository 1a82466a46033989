package nl.wissel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wissel.plan.course.Course;
import nl.wissel.project.Project;
import nl.wissel.report.PlanRows.Replacement;
import nl.wissel.report.PlanRows.Visit;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.text.Texts;

import static nl.wissel.report.draft.SheetDraft.figures;
import static nl.wissel.report.draft.SheetDraft.header;
import static nl.wissel.report.draft.SheetDraft.money;
import static nl.wissel.report.draft.SheetDraft.nothing;
import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.whole;

/// The two tables that all money comes from: a row a camera, and a row a site and quarter visited.
final class LedgerSheets {
    private static final List<Column> SCHEDULE = List.of(Column.ID, Column.QUARTER, Column.DEPARTMENT, Column.SITE, Column.BRAND, Column.MODEL, Column.MAKER,
            Column.PRODUCT, Column.PINNED, Column.BAND, Column.RISK, Column.COST, Column.WRITE_OFF, Column.YEAR);
    /// Of a project in which something is done: when, in the last column.
    private static final List<Column> SCHEDULE_WITH_DONE = Stream.concat(SCHEDULE.stream(), Stream.of(Column.DONE)).toList();
    static final List<Column> VISITS = List.of(Column.SITE, Column.DEPARTMENT, Column.QUARTER, Column.YEAR, Column.CAMERAS, Column.COST);

    private LedgerSheets() {}

    /// The columns of the replacements.
    static List<Column> schedule(Project project) {
        return project.course().equals(Course.NONE) ? SCHEDULE : SCHEDULE_WITH_DONE;
    }

    static Sheet schedule(Basis basis) {
        var draft = new SheetDraft(basis.schedule().sheet(), List.of(13, 10, 28, 38, 24, 24, 18, 20, 11, 9, 9, 12, 22, 8, 13));
        draft.row(headers(basis.schedule().columns(), basis.texts()));
        basis.rows().replacements().forEach(row -> draft.row(row(row, basis)));
        return draft.sheet(SheetDraft.table());
    }

    private static List<Value> row(Replacement row, Basis basis) {
        var device = row.camera().device();
        var values = List.of(text(row.camera().id()), text(basis.quarter(row.quarter())), text(row.payer()), text(row.site()), text(device.brand()),
                text(device.model()), text(row.maker()), text(row.placed().product()), text(row.pinned() ? basis.text("report.yes") : ""),
                text(basis.texts().get(row.band())), whole(row.risk()), money(row.placed().costCents(), Style.MONEY),
                money(row.placed().writeOffCents(), Style.MONEY), whole(row.quarter().year(), Style.PLAIN));
        if (!basis.schedule().columns().contains(Column.DONE)) {
            return values;
        }
        var withDone = new ArrayList<>(values);
        withDone.add(row.replacedOn() == null ? nothing(Style.PLAIN) : new Value.Day(row.replacedOn(), Style.DAY));
        return withDone;
    }

    static Sheet visits(Basis basis) {
        var draft = new SheetDraft(basis.visits().sheet(), List.of(40, 28, 10, 8, 12, 13));
        draft.row(headers(VISITS, basis.texts()));
        basis.rows().visits().forEach(visit -> draft.row(row(visit, basis)));
        return draft.sheet(new Sheet.Layout(1, 1, 1, false, List.of()));
    }

    private static List<Value> row(Visit visit, Basis basis) {
        return List.of(text(visit.site()), text(visit.department()), text(basis.quarter(visit.quarter())), whole(visit.quarter().year(), Style.PLAIN),
                whole(visit.cameras()), money(visit.cents(), Style.MONEY));
    }

    static List<Value> headers(List<Column> columns, Texts texts) {
        return columns.stream().map(column -> column.isFigure() ? figures(texts.get(column.key())) : header(texts.get(column.key()))).toList();
    }
}
