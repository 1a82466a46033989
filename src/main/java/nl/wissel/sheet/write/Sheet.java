package nl.wissel.sheet.write;

import java.util.List;

/// One sheet to be written.
///
/// @param widths  width of each column, in characters
/// @param lines   the rows from the first on; an empty list is an empty row
public record Sheet(String name, List<Integer> widths, List<List<Value>> lines, Layout layout) {
    public Sheet {
        widths = List.copyOf(widths);
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// What is not in a cell.
    ///
    /// @param frozenRows    rows that stay in view
    /// @param frozenColumns columns that stay in view
    /// @param filterRow     row number (from 1) of the header that gets a filter, or 0
    /// @param landscape     printed lying down, one page wide
    /// @param choices       cells where a person picks from a list
    /// @param guard         what a person may do with the sheet
    public record Layout(int frozenRows, int frozenColumns, int filterRow, boolean landscape, List<Choice> choices, Guard guard) {
        public static final Layout PLAIN = new Layout(0, 0, 0, false, List.of());
        /// A sheet for the program, not for a person.
        public static final Layout HIDDEN = new Layout(0, 0, 0, false, List.of(), Guard.HIDDEN);

        public Layout {
            choices = List.copyOf(choices);
        }

        public Layout(int frozenRows, int frozenColumns, int filterRow, boolean landscape, List<Choice> choices) {
            this(frozenRows, frozenColumns, filterRow, landscape, choices, Guard.OPEN);
        }
    }

    /// What a person may do with a sheet. It has no password: it guards against slips, not against ill will.
    public enum Guard {
        OPEN,
        /// Only cells in the style INPUT can be filled in; filtering and widening columns stay possible.
        LOCKED,
        /// Locked and out of sight.
        HIDDEN
    }

    /// A list of values to choose from in a block of cells.
    ///
    /// @param column   counted from 0
    /// @param firstRow row number from 1
    /// @param lastRow  inclusive
    /// @param values   empty = anything may be filled in
    /// @param note     shown beside the cell a person is in, at most 255 characters; empty = none
    /// @param isStrict nothing else may be filled in; else a person is asked whether that is meant
    public record Choice(int column, int firstRow, int lastRow, List<String> values, String note, boolean isStrict) {
        public Choice {
            values = List.copyOf(values);
        }

        public Choice(int column, int firstRow, int lastRow, List<String> values, String note) {
            this(column, firstRow, lastRow, values, note, true);
        }

        public Choice(int column, int firstRow, int lastRow, List<String> values) {
            this(column, firstRow, lastRow, values, "");
        }
    }
}
