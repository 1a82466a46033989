package nl.wissel.sheet;

import java.util.List;

/// One row of a table.
///
/// @param number as the spreadsheet program shows it: the first row is 1
/// @param cells  from the first column on; may be shorter than other rows
/// @param hidden the file hides it (it is data all the same)
/// @param struck all its text is struck through: what it describes is gone
public record Row(int number, List<Cell> cells, boolean hidden, boolean struck) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// The cell in a column, counted from 0; blank beyond the last one.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Blank.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
