package nl.wissel.inventory.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping.Column;
import nl.wissel.inventory.header.Header;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;
import org.jspecify.annotations.Nullable;

/// Cells merged over several rows: the value of the first one holds for each row ("same as above"), but for what belongs to one device.
final class MergedCells {
    private static final Set<Field> OF_ONE_DEVICE = EnumSet.of(Field.ID, Field.MAC, Field.SERIAL, Field.IP, Field.QUANTITY);

    private final Map<Integer, TreeMap<Integer, Filled>> byColumn = new HashMap<>();

    /// A merge and the value that stands in its first cell.
    record Filled(Merge merge, Column column, Cell value) {}

    MergedCells(Table table, Header header, List<Column> columns) {
        var below = table.merges().stream().filter(merge -> merge.firstRow() > header.lastRow() && merge.lastRow() > merge.firstRow()).toList();
        if (below.isEmpty()) {
            return;
        }
        var used = new HashMap<Integer, Column>();
        columns.stream().filter(column -> column.field() == null || !OF_ONE_DEVICE.contains(column.field()))
                .forEach(column -> used.put(column.index(), column));
        var rows = new HashMap<Integer, Row>();
        table.rows().forEach(row -> rows.put(row.number(), row));
        for (var merge : below) {
            var column = used.get(merge.firstColumn());
            var first = rows.get(merge.firstRow());
            if (column != null && first != null && !first.cell(merge.firstColumn()).isBlank()) {
                byColumn.computeIfAbsent(merge.firstColumn(), key -> new TreeMap<>())
                        .put(merge.firstRow(), new Filled(merge, column, first.cell(merge.firstColumn())));
            }
        }
    }

    /// All merges that fill rows.
    List<Filled> all() {
        var all = new ArrayList<Filled>();
        byColumn.values().forEach(merges -> all.addAll(merges.values()));
        return all;
    }

    /// The cell of a row, or the one it is merged with.
    Cell cell(Row row, int column) {
        var own = row.cell(column);
        if (!own.isBlank() || byColumn.isEmpty()) {
            return own;
        }
        @Nullable TreeMap<Integer, Filled> merges = byColumn.get(column);
        var above = merges == null ? null : merges.floorEntry(row.number());
        return above == null || above.getValue().merge().lastRow() < row.number() ? own : above.getValue().value();
    }
}
