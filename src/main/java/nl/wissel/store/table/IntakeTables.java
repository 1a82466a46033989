package nl.wissel.store.table;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.Correction.Where;
import nl.wissel.project.Intake;
import nl.wissel.store.row.Row;
import nl.wissel.store.row.Table;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The tables of what was settled while lists were read.
final class IntakeTables {
    /// A header among the headers of its sheet.
    record Header(String headers, String name) {}

    static final Table<List<Correction>, Integer, Correction> CORRECTION = new Table<>("correction",
            columns("position camera sheet sheet_row field found value"), 1, Table::byPlace, IntakeTables::cellsOf,
            row -> Map.entry(row.number(), new Correction(where(row), row.constant(Field.class), row.text(), row.text())));

    static final Table<ColumnMemory, Header, ColumnMemory.Choice> COLUMN_CHOICE = new Table<>("column_choice", columns("headers header field"), 2,
            IntakeTables::choices, (header, choice) -> cells(header.headers(), header.name(), choice.field()),
            row -> Map.entry(new Header(row.text(), row.text()), new ColumnMemory.Choice(row.maybeConstant(Field.class))));

    static final Table<Map<String, Intake.Answered>, String, Intake.Answered> ANSWER = new Table<>("answer",
            columns("camera answered_by taken_on file"), 1, answered -> answered,
            (camera, answer) -> cells(camera, answer.by(), answer.on(), answer.file()),
            row -> Map.entry(row.text(), new Intake.Answered(row.text(), row.day(), row.text())));

    private IntakeTables() {}

    static ColumnMemory memory(Map<Header, ColumnMemory.Choice> choices) {
        var sets = new HashMap<String, Map<String, ColumnMemory.Choice>>();
        choices.forEach((header, choice) -> sets.computeIfAbsent(header.headers(), _ -> new HashMap<>()).put(header.name(), choice));
        return new ColumnMemory(sets);
    }

    private static Map<Header, ColumnMemory.Choice> choices(ColumnMemory memory) {
        var choices = new LinkedHashMap<Header, ColumnMemory.Choice>();
        memory.sets().forEach((headers, set) -> set.forEach((header, choice) -> choices.put(new Header(headers, header), choice)));
        return choices;
    }

    private static List<@Nullable Object> cellsOf(Integer place, Correction correction) {
        var camera = correction.where() instanceof Where.OfCamera(var id) ? id : null;
        var sheet = correction.where() instanceof Where.InRow(var name, _) ? name : null;
        var row = correction.where() instanceof Where.InRow(_, var number) ? Integer.valueOf(number) : null;
        return cells(place, camera, sheet, row, correction.field(), correction.found(), correction.value());
    }

    private static Where where(Row row) throws SQLException {
        var camera = row.maybeText();
        var sheet = row.maybeText();
        var number = row.maybeNumber();
        if (camera != null) {
            return new Where.OfCamera(camera);
        }
        return sheet == null || number == null ? new Where.Everywhere() : new Where.InRow(sheet, number);
    }
}
