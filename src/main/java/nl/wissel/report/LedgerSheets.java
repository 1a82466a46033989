package nl.wissel.report;

import java.util.List;
import nl.wissel.report.Ledger.Column;
import nl.wissel.report.PlanRows.Replacement;
import nl.wissel.report.PlanRows.Visit;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.text.Texts;

import static nl.wissel.report.SheetDraft.figures;
import static nl.wissel.report.SheetDraft.header;
import static nl.wissel.report.SheetDraft.money;
import static nl.wissel.report.SheetDraft.text;
import static nl.wissel.report.SheetDraft.whole;

/// The two tables that all money comes from: a row a camera, and a row a site and quarter visited.
final class LedgerSheets {
    static final List<Column> SCHEDULE = List.of(Column.ID, Column.QUARTER, Column.DEPARTMENT, Column.SITE, Column.BRAND, Column.MODEL, Column.MAKER,
            Column.PRODUCT, Column.PINNED, Column.BAND, Column.RISK, Column.COST, Column.WRITE_OFF, Column.YEAR);
    static final List<Column> VISITS = List.of(Column.SITE, Column.DEPARTMENT, Column.QUARTER, Column.YEAR, Column.CAMERAS, Column.COST);

    private LedgerSheets() {}

    static Sheet schedule(Basis basis) {
        var draft = new SheetDraft(basis.schedule().sheet(), List.of(13, 10, 28, 38, 24, 24, 18, 20, 11, 9, 9, 12, 22, 8));
        draft.row(headers(SCHEDULE, basis.texts()));
        basis.rows().replacements().forEach(row -> draft.row(row(row, basis)));
        return draft.sheet(SheetDraft.table());
    }

    private static List<Value> row(Replacement row, Basis basis) {
        var device = row.camera().device();
        return List.of(text(row.camera().id()), text(basis.quarter(row.quarter())), text(row.payer()), text(row.site()), text(device.brand()),
                text(device.model()), text(row.maker()), text(row.placed().product()), text(row.pinned() ? basis.text("report.yes") : ""),
                text(basis.texts().get(row.band())), whole(row.risk()), money(row.placed().costCents(), Style.MONEY),
                money(row.placed().writeOffCents(), Style.MONEY), whole(row.quarter().year(), Style.PLAIN));
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
