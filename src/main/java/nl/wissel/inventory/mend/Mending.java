package nl.wissel.inventory.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;

/// Applies corrections to what was read from a file. The file itself is never changed.
public final class Mending {
    private Mending() {}

    /// The list as it should have been, for the reader.
    ///
    /// @param mappings    which column of which sheet feeds which field
    /// @param corrections in the order in which they were made
    public static Spreadsheet apply(Spreadsheet spreadsheet, List<SheetMapping> mappings, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return spreadsheet;
        }
        var bySheet = mappings.stream().collect(Collectors.toMap(SheetMapping::sheet, Function.identity(), (first, second) -> first));
        var tables = new ArrayList<Table>();
        for (var table : spreadsheet.tables()) {
            var mapping = bySheet.get(table.name());
            tables.add(mapping == null ? table : new SheetMending(mapping, corrections).apply(table));
        }
        return new Spreadsheet(spreadsheet.file(), spreadsheet.description(), tables);
    }
}
