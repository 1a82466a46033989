package nl.wissel.sheet;

import java.util.List;

/// One sheet of a file.
///
/// @param rows in order, only those that hold something; row numbers tell the gaps
public record Table(String name, boolean hidden, List<Row> rows, List<Merge> merges) {
    public Table {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }
}
