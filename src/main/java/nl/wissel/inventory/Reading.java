package nl.wissel.inventory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What came of reading a list: the cameras, and everything a person should know about how they were read.
///
/// @param columns camera field -> header of the column that feeds it (of the first sheet that has it)
/// @param sums    field -> sum of the amounts read, in euro
public record Reading(Inventory inventory, List<Issue> issues, List<Rejection> rejections, Counts counts,
        Map<Field, String> columns, Map<Field, BigDecimal> sums) {

    public Reading {
        issues = List.copyOf(issues);
        rejections = List.copyOf(rejections);
        columns = Map.copyOf(columns);
        sums = Map.copyOf(sums);
    }

    /// How rows became cameras: `rows + expanded = cameras + rejected + skipped`.
    ///
    /// @param rows     every row number below a header up to the last row with a value
    /// @param expanded extra cameras by quantity
    /// @param skipped  blank, total, title, section and header rows, and rows with a value only beside the list
    public record Counts(int rows, int expanded, int cameras, int rejected, int skipped) {
        public Counts {
            if (rows + expanded != cameras + rejected + skipped) {
                throw new IllegalArgumentException("a row was lost: %d + %d != %d + %d + %d".formatted(rows, expanded, cameras, rejected, skipped));
            }
        }
    }
}
