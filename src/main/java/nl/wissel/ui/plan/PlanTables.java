package nl.wissel.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import javafx.scene.control.TableView;
import nl.wissel.plan.CheckedPlan.Placed;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.risk.Band;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.plan.gantt.GanttRow;
import nl.wissel.ui.plan.gantt.PlanPicture.NotPlanned;
import nl.wissel.ui.plan.gantt.PlanPicture.Scheduled;
import nl.wissel.ui.plan.gantt.WorthWords;
import nl.wissel.unit.Euros;

/// The plan as plain tables: the same figures as the Gantt.
final class PlanTables {
    private final Texts texts;

    PlanTables(Texts texts) {
        this.texts = texts;
    }

    TableView<Scheduled> schedule(List<Scheduled> rows) {
        var table = Tables.of(rows, texts.get("planning.plan.table.name"));
        table.setId("plan-table");
        var formats = texts.formats();
        table.getColumns().add(Columns.text(texts.get("planning.column.camera"), 110, Scheduled::camera));
        table.getColumns().add(Columns.text(texts.get("planning.column.department"), 170, Scheduled::department));
        table.getColumns().add(Columns.text(texts.get("planning.column.site"), 190, Scheduled::site));
        table.getColumns().add(Columns.figure(texts.get("planning.column.risk"), 90, Scheduled::risk, risk -> risk + " · " + texts.get(Band.of(risk))));
        table.getColumns().add(Columns.text(texts.get("planning.column.quarter"), 90, row -> {
            var placed = row.placed();
            return placed == null ? texts.get("planning.plan.card.unplanned") : formats.quarter(placed.quarter());
        }));
        table.getColumns().add(Columns.text(texts.get("planning.column.product"), 130, row -> {
            var placed = row.placed();
            return placed == null ? "" : placed.product();
        }));
        table.getColumns().add(Columns.figure(texts.get("planning.column.cost"), 90, row -> money(row, Placed::costCents), this::euros));
        table.getColumns().add(Columns.figure(texts.get("planning.column.writeoff"), 100, row -> money(row, Placed::writeOffCents), this::euros));
        table.getColumns().add(Columns.text(texts.get("planning.column.hold"), 96, row -> row.hold() == GanttRow.Hold.FREE ? "" : texts.get(row.hold())));
        return Tables.scrolling(table);
    }

    /// @param worths calendar year -> what more in its cap is worth
    TableView<YearUse> caps(List<YearUse> rows, Map<Integer, CapWorth> worths) {
        var table = Tables.of(rows, texts.get("planning.plan.caps.name"));
        table.getColumns().add(Columns.text(texts.get("planning.column.year"), 80, row -> String.valueOf(row.year())));
        table.getColumns().add(Columns.figure(texts.get("planning.column.cap"), 120, row -> row.capCents() == null ? Long.MIN_VALUE : row.capCents(),
                cents -> cents == Long.MIN_VALUE ? texts.get("planning.none") : euros(cents)));
        table.getColumns().add(Columns.figure(texts.get("planning.column.spend"), 120, YearUse::spendCents, this::euros));
        table.getColumns().add(Columns.figure(texts.get("planning.column.left"), 120, PlanTables::left,
                cents -> cents == Long.MIN_VALUE ? "" : euros(cents)));
        table.getColumns().add(Columns.text(texts.get("planning.column.worth"), 200, row -> {
            var worth = worths.get(row.year());
            return worth == null ? "" : WorthWords.of(texts, worth, true);
        }));
        return table;
    }

    /// @param ways camera id -> what would let it in
    TableView<NotPlanned> notPlanned(List<NotPlanned> rows, Map<String, String> ways) {
        var table = Tables.of(rows, texts.get("planning.plan.unplanned.name"));
        table.setId("not-planned");
        table.getColumns().add(Columns.text(texts.get("planning.column.camera"), 110, NotPlanned::camera));
        table.getColumns().add(Columns.text(texts.get("planning.column.name"), 220, NotPlanned::name));
        table.getColumns().add(Columns.text(texts.get("planning.column.department"), 170, NotPlanned::department));
        table.getColumns().add(Columns.figure(texts.get("planning.column.risk"), 70, NotPlanned::risk, risk -> risk < 0 ? "" : String.valueOf(risk)));
        table.getColumns().add(Columns.text(texts.get("planning.column.reason"), 360, row -> texts.get(row.reason())));
        table.getColumns().add(Columns.text(texts.get("planning.column.way"), 360, row -> ways.getOrDefault(row.camera(), "")));
        table.setMinHeight(120);
        table.setPrefHeight(36 + 28.0 * Math.min(6, rows.size()));
        return table;
    }

    private static long left(YearUse use) {
        var cap = use.capCents();
        return cap == null ? Long.MIN_VALUE : cap - use.spendCents();
    }

    private static long money(Scheduled row, ToLongFunction<Placed> amount) {
        var placed = row.placed();
        return placed == null ? 0 : amount.applyAsLong(placed);
    }

    private String euros(long cents) {
        return texts.formats().euros(new Euros(cents));
    }
}
