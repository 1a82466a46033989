package nl.wissel.ui.intake.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.Correction.Where;
import nl.wissel.inventory.mend.Mending;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;

/// A cell that can be mended.
///
/// @param where its row, or its camera where an id tells that apart
/// @param found what stands there now
/// @param equal how many rows of all sheets say the same in the field, this one among them; 0 for a blank cell
public record MendTarget(Where where, Field field, String found, int equal) {

    /// The cell of a draft; empty when its column feeds nothing.
    static Optional<MendTarget> of(Draft draft, String sheet, int row, int column) {
        var mappings = draft.mappings();
        var mended = Mending.apply(draft.spreadsheet(), mappings, draft.corrections());
        for (var mapping : mappings) {
            if (mapping.sheet().equals(sheet)) {
                var field = mapping.columns().stream().filter(each -> each.index() == column).map(SheetMapping.Column::field).filter(Objects::nonNull).findFirst();
                return field.map(fed -> {
                    var found = text(mended, sheet, row, column);
                    return new MendTarget(where(draft.spreadsheet(), mapping, row, fed), fed, found, found.isEmpty() ? 0 : equal(mended, mappings, fed, found));
                });
            }
        }
        return Optional.empty();
    }

    /// The correction of this cell only.
    public Correction here(String value) {
        return new Correction(where, field, found, value);
    }

    /// The correction of every row that says the same.
    public Correction everywhere(String value) {
        return Correction.everywhere(field, found, value);
    }

    private static String text(Spreadsheet spreadsheet, String sheet, int row, int column) {
        return spreadsheet.tables().stream().filter(table -> table.name().equals(sheet)).flatMap(table -> table.rows().stream())
                .filter(each -> each.number() == row).map(each -> CellText.of(each.cell(column))).findFirst().orElse("");
    }

    private static Where where(Spreadsheet original, SheetMapping mapping, int row, Field field) {
        var here = new Where.InRow(mapping.sheet(), row);
        var ids = mapping.columns().stream().filter(column -> column.field() == Field.ID).toList();
        if (field == Field.ID || ids.isEmpty()) {
            return here;
        }
        var column = ids.getFirst().index();
        var id = text(original, mapping.sheet(), row, column);
        var same = original.tables().stream().filter(table -> table.name().equals(mapping.sheet())).flatMap(table -> table.rows().stream())
                .filter(each -> CellText.of(each.cell(column)).toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT))).limit(2).count();
        return CellText.saysNothing(id) || same > 1 ? here : new Where.OfCamera(id);
    }

    private static int equal(Spreadsheet mended, List<SheetMapping> mappings, Field field, String found) {
        var count = 0;
        for (var mapping : mappings) {
            var columns = mapping.columns().stream().filter(column -> column.field() == field).map(SheetMapping.Column::index).toList();
            for (var table : mended.tables()) {
                if (table.name().equals(mapping.sheet())) {
                    count += equal(table, mapping, columns, found);
                }
            }
        }
        return count;
    }

    private static int equal(Table table, SheetMapping mapping, List<Integer> columns, String found) {
        var count = 0;
        for (Row row : table.rows()) {
            if (row.number() > mapping.lastHeaderRow() && columns.stream().anyMatch(column -> CellText.of(row.cell(column)).equals(found))) {
                count++;
            }
        }
        return count;
    }
}
