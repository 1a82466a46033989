package nl.wissel.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which column of a sheet feeds which field: proposed by the program, confirmed or changed by a person.
///
/// @param firstHeaderRow row number of the header, as shown
/// @param lastHeaderRow  the same, or the second row of a header over two rows
public record SheetMapping(String sheet, int firstHeaderRow, int lastHeaderRow, List<Column> columns) {
    public SheetMapping {
        columns = List.copyOf(columns);
    }

    /// One column of the sheet.
    ///
    /// @param index      counted from 0
    /// @param field      null = not used (kept in the remarks)
    /// @param confidence 0 to 1: how sure the program is; 1 when a person chose
    /// @param samples    up to three values that stand in it
    public record Column(int index, String header, @Nullable Field field, double confidence, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }
}
