package nl.wissel.ui.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wissel.exchange.mend.MendedRows;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import org.jspecify.annotations.Nullable;

/// A list as a person is getting it ready: what stands in the file, which column feeds which field, and what was mended.
///
/// @param proposed    the mappings as the program proposed them, without any memory
/// @param rows        the mappings as they are now
/// @param corrections in the order in which they were made
public record Draft(Spreadsheet spreadsheet, List<SheetMapping> proposed, List<MappingRow> rows, List<Correction> corrections) {

    /// Two columns for one field, of which one gives way.
    ///
    /// @param field    which both could feed
    /// @param winner   header of the column that feeds it
    public record Conflict(Field field, String winner) {}

    public Draft {
        proposed = List.copyOf(proposed);
        rows = List.copyOf(rows);
        corrections = List.copyOf(corrections);
    }

    /// A list as it was read, with what was settled when it or another was read before.
    public static Draft of(Spreadsheet spreadsheet, List<SheetMapping> proposed, ColumnMemory memory, List<Correction> corrections) {
        return new Draft(spreadsheet, proposed, MappingRow.of(proposed.stream().map(memory::apply).toList()), corrections);
    }

    /// The mappings as they are now.
    public List<SheetMapping> mappings() {
        return MappingRow.apply(proposed, rows);
    }

    /// A header feeds another field; the field's former column in the same sheets is no longer used, unless several may feed it.
    ///
    /// @param field null = not used
    Draft feeding(MappingRow row, @Nullable Field field) {
        var chosen = row.feeding(field);
        var changed = new ArrayList<MappingRow>();
        for (var other : rows) {
            changed.add(other.equals(row) ? chosen : other.competesWith(chosen) ? other.feeding(null) : other);
        }
        return new Draft(spreadsheet, proposed, changed, corrections);
    }

    Draft withCorrections(List<Correction> changed) {
        return new Draft(spreadsheet, proposed, rows, changed);
    }

    Draft and(List<Correction> more) {
        var all = new ArrayList<>(corrections);
        all.addAll(more);
        return withCorrections(all);
    }

    /// With what was mended in a workbook; its new rows come at the end of their sheet.
    Draft and(MendedRows mended) {
        var tables = new ArrayList<Table>();
        for (var table : spreadsheet.tables()) {
            var all = new ArrayList<>(table.rows());
            all.addAll(mended.added().getOrDefault(table.name(), List.of()));
            tables.add(new Table(table.name(), table.hidden(), all, table.merges()));
        }
        return new Draft(new Spreadsheet(spreadsheet.file(), spreadsheet.description(), tables), proposed, rows, corrections).and(mended.corrections());
    }

    /// Why a column that has a field's name is not used: another feeds it.
    public Optional<Conflict> conflict(MappingRow row) {
        if (row.field() != null) {
            return Optional.empty();
        }
        var meant = Field.named(row.header()).or(() -> Field.meantBy(row.header())).filter(field -> !ColumnGuess.JOINED.contains(field));
        return meant.flatMap(field -> rows.stream().filter(other -> other.competesWith(row.feeding(field))).findFirst()
                .map(other -> new Conflict(field, other.header())));
    }
}
