package nl.wissel.inventory.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// The header of a sheet.
///
/// @param firstRow row number as shown
/// @param lastRow  the same, or the second row of a header over two rows
/// @param titles   one a column, from the first on
public record Header(int firstRow, int lastRow, List<Title> titles) {
    /// The name of a column is no longer.
    private static final int LONGEST_TITLE = 200;
    /// Where a header ends that a person can have made: a bound on the search, not on the columns that are read.
    private static final int MOST_TITLES = 1000;

    public Header {
        titles = List.copyOf(titles);
    }

    /// The header that stands in given rows of a table.
    public static Header of(Table table, int firstRow, int lastRow) {
        var lower = row(table, lastRow);
        return firstRow == lastRow ? of(lower) : of(table, row(table, firstRow), lower);
    }

    static Header of(Row row) {
        return new Header(row.number(), row.number(), row.cells().stream().map(cell -> new Title("", text(cell))).toList());
    }

    /// Two rows; a name over several columns of the upper one belongs to each of them.
    static Header of(Table table, Row upper, Row lower) {
        var uppers = new ArrayList<>(upper.cells().stream().map(Header::text).toList());
        for (var merge : table.merges()) {
            if (merge.firstRow() == upper.number() && merge.lastRow() == upper.number() && merge.firstColumn() < uppers.size()) {
                var name = uppers.get(merge.firstColumn());
                for (var column = merge.firstColumn() + 1; column <= merge.lastColumn() && column < lower.cells().size(); column++) {
                    if (column < uppers.size()) {
                        uppers.set(column, name);
                    } else {
                        uppers.add(name);
                    }
                }
            }
        }
        var titles = new ArrayList<Title>();
        for (var column = 0; column < Math.max(uppers.size(), lower.cells().size()); column++) {
            var text = text(lower.cell(column));
            var above = column < uppers.size() ? uppers.get(column) : "";
            titles.add(new Title(above.isEmpty() && column > 0 ? continued(titles.get(column - 1), text) : above, text));
        }
        return new Header(upper.number(), lower.number(), titles);
    }

    /// A name over several columns that are not merged, as in csv: it belongs to the next one too when only both together are a name.
    private static String continued(Title before, String lower) {
        return !lower.isEmpty() && Field.named(lower).isEmpty() && Field.named(before.upper() + " " + lower).isPresent() ? before.upper() : "";
    }

    private static String text(Cell cell) {
        var text = CellText.of(cell);
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }

    /// The title of a column, counted from 0; empty beyond the last one.
    public Title title(int column) {
        return column < titles.size() ? titles.get(column) : new Title("", "");
    }

    /// How many fields it names; 0 when it names too few to be the header of a list of cameras.
    int fields() {
        var fields = EnumSet.noneOf(Field.class);
        titles.stream().limit(MOST_TITLES).map(Title::match).flatMap(Optional::stream).forEach(match -> fields.add(match.field()));
        var identifying = fields.stream().filter(Field.IDENTIFYING::contains).toList();
        var least = identifying.equals(List.of(Field.NAME)) ? 3 : 2;
        return identifying.isEmpty() || fields.size() < least ? 0 : fields.size();
    }

    private static Row row(Table table, int number) {
        return table.rows().stream().filter(row -> row.number() == number).findFirst().orElseGet(() -> new Row(number, List.of(), false, false));
    }
}
