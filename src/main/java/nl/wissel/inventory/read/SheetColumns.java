package nl.wissel.inventory.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.SheetMapping.Column;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.inventory.header.Header;
import nl.wissel.inventory.header.SideTables;
import nl.wissel.sheet.Table;
import org.jspecify.annotations.Nullable;

/// The columns of one sheet by what they feed.
///
/// @param fields  the columns of a field; more than one only where values are joined
/// @param unknown columns that feed nothing, or a field that another column feeds already
/// @param secret  columns that are never read
/// @param side    columns beside the list that are no part of it, from 0
record SheetColumns(String sheet, Header header, Map<Field, List<Column>> fields, List<Column> unknown, List<Column> secret, BitSet side) {

    /// One says nothing without the other.
    private static final List<Field> HALVES = List.of(Field.LATITUDE, Field.LONGITUDE);

    static SheetColumns of(SheetMapping mapping, Table table) {
        var header = Header.of(table, mapping.firstHeaderRow(), mapping.lastHeaderRow());
        var side = SideTables.columns(table, header);
        mapping.columns().forEach(column -> side.clear(column.index()));
        var fields = new EnumMap<Field, List<Column>>(Field.class);
        var unknown = new ArrayList<Column>();
        var secret = new ArrayList<Column>();
        for (var column : mapping.columns()) {
            var field = column.field();
            if (header.title(column.index()).isSecret()) {
                secret.add(column);
            } else if (field == null || (fields.containsKey(field) && !ColumnGuess.JOINED.contains(field))) {
                unknown.add(column);
            } else {
                fields.computeIfAbsent(field, key -> new ArrayList<>()).add(column);
            }
        }
        if (fields.containsKey(Field.LATITUDE) != fields.containsKey(Field.LONGITUDE)) {
            HALVES.forEach(half -> unknown.addAll(Objects.requireNonNullElse(fields.remove(half), List.of())));
        }
        return new SheetColumns(mapping.sheet(), header, fields, unknown, secret, side);
    }

    /// The columns that feed a field, from left to right.
    List<Column> all(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    /// The column that feeds a field; null when none does.
    @Nullable Column one(Field field) {
        var columns = fields.get(field);
        return columns == null ? null : columns.getFirst();
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    /// The header of the column that feeds a field; empty when none does.
    String headerOf(Field field) {
        var column = one(field);
        return column == null ? "" : column.header();
    }
}
