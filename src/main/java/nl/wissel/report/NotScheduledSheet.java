package nl.wissel.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.Preparation.Outside;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.report.draft.SheetDraft;
import nl.wissel.risk.Band;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Value;

import static nl.wissel.report.draft.SheetDraft.text;
import static nl.wissel.report.draft.SheetDraft.whole;

/// The cameras of concern that get no quarter, and why: first those that did not fit, then those that are outside the plan.
final class NotScheduledSheet {
    private static final List<Column> COLUMNS = List.of(Column.ID, Column.WHY, Column.DEPARTMENT, Column.SITE, Column.BRAND, Column.MODEL, Column.MAKER,
            Column.BAND, Column.RISK);

    private NotScheduledSheet() {}

    private record Line(Camera camera, boolean planned, String why) {}

    static Sheet of(Basis basis) {
        var draft = new SheetDraft(basis.text("report.sheet.unscheduled"), List.of(13, 58, 28, 38, 24, 24, 18, 9, 9));
        draft.row(LedgerSheets.headers(COLUMNS, basis.texts()));
        var lines = lines(basis);
        lines.forEach(line -> draft.row(row(line, basis)));
        if (lines.isEmpty()) {
            draft.row(List.of(text(basis.text("report.unscheduled.none"))));
        }
        return draft.sheet(SheetDraft.table());
    }

    private static List<Line> lines(Basis basis) {
        var cameras = basis.project().inventory().cameras().stream().collect(Collectors.toMap(Camera::id, Function.identity()));
        var lines = new ArrayList<Line>();
        basis.plan().unscheduled().forEach((id, why) -> lines.add(new Line(of(cameras, id), true, basis.texts().get(why))));
        basis.findings().preparation().outside().forEach((id, why) -> lines.add(new Line(of(cameras, id), false, basis.texts().get(why))));
        lines.sort(Comparator.comparing(Line::planned, Comparator.reverseOrder()).thenComparing(Line::why)
                .thenComparingInt(line -> -risk(line.camera(), basis)).thenComparing(line -> line.camera().id()));
        return lines;
    }

    private static Camera of(Map<String, Camera> cameras, String id) {
        return Objects.requireNonNull(cameras.get(id), id);
    }

    private static int risk(Camera camera, Basis basis) {
        return basis.findings().risk().of(camera).score();
    }

    private static List<Value> row(Line line, Basis basis) {
        var camera = line.camera();
        var score = risk(camera, basis);
        return List.of(text(camera.id()), text(line.why()), text(camera.place().department()), text(camera.place().site()),
                text(camera.device().brand()), text(camera.device().model()),
                text(PlanRows.makerOf(basis.findings().screening().of(camera), basis.texts())), text(basis.texts().get(Band.of(score))), whole(score));
    }

    /// Outside the plan, yet still hanging there.
    static boolean isStillInUse(Outside why) {
        return why == Outside.NOT_FEASIBLE || why == Outside.TO_BE_REMOVED;
    }
}
