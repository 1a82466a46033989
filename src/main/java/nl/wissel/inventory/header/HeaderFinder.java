package nl.wissel.inventory.header;

import java.util.Optional;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;
import org.jspecify.annotations.Nullable;

/// Finds the header of a sheet: of its first rows the one that names the most fields, so titles and logos above it do not matter.
public final class HeaderFinder {
    private static final int ROWS_SEARCHED = 50;

    private HeaderFinder() {}

    /// The header; empty when no row names at least two fields, one of which tells cameras apart.
    public static Optional<Header> find(Table table) {
        var best = -1;
        var most = 0;
        for (var i = 0; i < Math.min(ROWS_SEARCHED, table.rows().size()); i++) {
            var fields = Header.of(table.rows().get(i)).fields();
            if (fields > most) {
                best = i;
                most = fields;
            }
        }
        return best < 0 ? twoRowsOnly(table) : Optional.of(overTwoRows(table, Header.of(table.rows().get(best)), best));
    }

    /// A header of which neither row names enough by itself: `Aanschaf | Merk` over `datum | naam`.
    private static Optional<Header> twoRowsOnly(Table table) {
        for (var i = 1; i < Math.min(ROWS_SEARCHED, table.rows().size()); i++) {
            var header = joined(table, i - 1);
            if (header != null && header.fields() > 0) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    /// The header with the row above or below it, when together they name more fields or are merged.
    private static Header overTwoRows(Table table, Header found, int index) {
        var withAbove = index == 0 ? null : joined(table, index - 1);
        if (withAbove != null && withAbove.fields() > found.fields()) {
            return withAbove;
        }
        var withBelow = joined(table, index);
        return withBelow != null && (withBelow.fields() > found.fields() || isMergedDown(table, found.lastRow())) ? withBelow : found;
    }

    private static @Nullable Header joined(Table table, int index) {
        if (index + 1 >= table.rows().size()) {
            return null;
        }
        Row upper = table.rows().get(index);
        Row lower = table.rows().get(index + 1);
        return lower.number() == upper.number() + 1 ? Header.of(table, upper, lower) : null;
    }

    private static boolean isMergedDown(Table table, int row) {
        return table.merges().stream().anyMatch(merge -> merge.firstRow() == row && merge.lastRow() == row + 1);
    }
}
