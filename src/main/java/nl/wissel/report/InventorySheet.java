package nl.wissel.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.screening.Evidence;
import nl.wissel.screening.Verdict;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Value;
import nl.wissel.text.Texts;

import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.whole;

/// Every camera of the inventory with the outcome of screening and the evidence in words.
final class InventorySheet {
    static final List<Column> COLUMNS = List.of(Column.ID, Column.NAME, Column.DEPARTMENT, Column.SITE, Column.BRAND, Column.MODEL, Column.STATUS,
            Column.VERDICT, Column.MAKER, Column.LISTS, Column.EVIDENCE, Column.SOURCE, Column.BAND, Column.RISK);

    /// A dash rather than nothing, so that a long text in the cell before it stays in its own.
    private static final String NONE = "–";

    private InventorySheet() {}

    static Sheet of(Basis basis) {
        var draft = new SheetDraft(basis.devices().sheet(), List.of(13, 24, 26, 32, 22, 22, 13, 15, 17, 22, 64, 28, 9, 9));
        draft.row(LedgerSheets.headers(COLUMNS, basis.texts()));
        basis.project().inventory().cameras().forEach(camera -> draft.row(row(camera, basis)));
        return draft.sheet(SheetDraft.table());
    }

    private static List<Value> row(Camera camera, Basis basis) {
        var texts = basis.texts();
        var verdict = basis.findings().screening().of(camera);
        var score = basis.findings().risk().scores().get(camera.id());
        var device = camera.device();
        return List.of(text(camera.id()), text(device.name()), text(camera.place().department()), text(camera.place().site()), text(device.brand()),
                text(device.model()), text(texts.get(camera.use().status())), text(name(verdict, texts)), text(PlanRows.makerOf(verdict, texts)),
                text(verdict instanceof Verdict.OfConcern concern ? String.join(", ", concern.lists()) : ""),
                text(verdict.evidence().stream().map(evidence -> inWords(evidence, texts)).collect(Collectors.joining("; "))),
                text(verdict.evidence().stream().map(Evidence::source).filter(source -> !source.isEmpty()).distinct().collect(Collectors.joining("; "))),
                text(score == null ? NONE : texts.get(score.band())), score == null ? text(NONE) : whole(score.score()));
    }

    private static String name(Verdict verdict, Texts texts) {
        return switch (verdict) {
            case Verdict.OfConcern concern -> texts.get("Verdict.OfConcern");
            case Verdict.ToVerify doubt -> texts.get("Verdict.ToVerify");
            case Verdict.Clear clear -> texts.get("Verdict.Clear");
        };
    }

    private static String inWords(Evidence evidence, Texts texts) {
        return texts.get(evidence.kind(), evidence.found(), evidence.row(), evidence.maker(), evidence.source());
    }
}
