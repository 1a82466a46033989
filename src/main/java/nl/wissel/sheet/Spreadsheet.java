package nl.wissel.sheet;

import java.nio.file.Path;
import java.util.List;

/// What was read from a file.
///
/// @param description how it was read, for a note: `xlsx`, or `csv, delimiter ;, windows-1252`
/// @param tables      one a sheet, in the order of the file; a csv is one table named after the file
public record Spreadsheet(Path file, String description, List<Table> tables) {
    public Spreadsheet {
        tables = List.copyOf(tables);
    }
}
