package nl.wissel.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table of the file, and the part of a project that stands in it.
///
/// @param columns the key's first
/// @param keys    how many columns make the key
/// @param rows    the rows of a part, each under its key
/// @param cells   a row as it is stored, in the order of the columns
/// @param reader  the row back from its cells, with its key
public record Table<S, K, R>(String name, List<String> columns, int keys, Function<S, Map<K, R>> rows, Cells<K, R> cells, Reader<K, R> reader) {

    /// A row as a list of values that can be stored.
    public interface Cells<K, R> {
        List<@Nullable Object> of(K key, R row);
    }

    /// Makes a row of its cells. What cannot be understood is damage.
    public interface Reader<K, R> {
        Map.Entry<K, R> read(Row row) throws SQLException;
    }

    /// Is told why something could not be read; throws to stop there.
    public interface Damage {
        void of(SQLException trouble) throws SQLException;
    }

    public Table {
        columns = List.copyOf(columns);
    }

    /// The values of a row, null where there is nothing to say.
    public static List<@Nullable Object> cells(@Nullable Object... values) {
        var cells = new ArrayList<@Nullable Object>(values.length);
        Collections.addAll(cells, values);
        return cells;
    }

    /// The columns as one writes them: separated by spaces.
    public static List<String> columns(String names) {
        return List.of(names.split(" "));
    }

    /// A list under the places of its elements, counted from 0.
    public static <R> Map<Integer, R> byPlace(List<R> list) {
        var rows = LinkedHashMap.<Integer, R>newLinkedHashMap(list.size());
        for (var place = 0; place < list.size(); place++) {
            rows.put(place, list.get(place));
        }
        return rows;
    }

    /// The rows that differ between what the table says and what a part says now.
    ///
    /// @param before what the table says; null when it is empty
    public List<RowChange> changes(@Nullable S before, S now) {
        if (now.equals(before)) {
            return List.of();
        }
        var old = before == null ? Map.<K, R>of() : rows.apply(before);
        var fresh = rows.apply(now);
        var changes = new ArrayList<RowChange>();
        old.forEach((key, row) -> {
            var after = fresh.get(key);
            if (!row.equals(after)) {
                changes.add(new RowChange(name, stored(key, row), after == null ? null : stored(key, after)));
            }
        });
        fresh.forEach((key, row) -> {
            if (!old.containsKey(key)) {
                changes.add(new RowChange(name, null, stored(key, row)));
            }
        });
        return changes;
    }

    private List<@Nullable Object> stored(K key, R row) {
        var stored = cells.of(key, row);
        stored.replaceAll(Stored::of);
        return stored;
    }

    /// Makes changes to the table.
    public void write(Connection file, List<RowChange> changes) throws SQLException {
        run(file, "DELETE FROM " + name + " WHERE " + columns.subList(0, keys).stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ")),
                changes.stream().map(RowChange::before).filter(Objects::nonNull).map(row -> row.subList(0, keys)).toList());
        run(file, "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                changes.stream().map(RowChange::after).filter(Objects::nonNull).toList());
    }

    private static void run(Connection file, String sql, List<List<@Nullable Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = file.prepareStatement(sql)) {
            for (var row : rows) {
                for (var i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.executeUpdate();
            }
        }
    }

    /// The rows of a part after changes, in the order of their keys as the file would give them.
    ///
    /// @throws SQLDataException when the part does not say what a change begins with: the change is of another project
    public Map<K, R> changed(S part, List<RowChange> changes) throws SQLException {
        var found = new HashMap<>(rows.apply(part));
        for (var change : changes) {
            if (change.before() != null) {
                var key = decoded(change.before()).getKey();
                var row = found.remove(key);
                if (row == null || compare(stored(key, row), change.before()) != 0) {
                    throw new SQLDataException(name + ": other than the change begins with, " + change.before());
                }
            }
        }
        for (var change : changes) {
            if (change.after() != null) {
                var row = decoded(change.after());
                found.put(row.getKey(), row.getValue());
            }
        }
        var ordered = new TreeMap<List<@Nullable Object>, Map.Entry<K, R>>(Table::compare);
        found.forEach((key, row) -> ordered.put(stored(key, row).subList(0, keys), Map.entry(key, row)));
        var inOrder = LinkedHashMap.<K, R>newLinkedHashMap(ordered.size());
        ordered.values().forEach(row -> inOrder.put(row.getKey(), row.getValue()));
        return inOrder;
    }

    private Map.Entry<K, R> decoded(List<@Nullable Object> cells) throws SQLException {
        var row = new Row(name, columns, new CellSource.OfRow(cells));
        row.next();
        return reader.read(row);
    }

    private static int compare(List<@Nullable Object> one, List<@Nullable Object> other) {
        for (var i = 0; i < one.size(); i++) {
            var compared = one.get(i) instanceof Number number && other.get(i) instanceof Number with
                    ? Double.compare(number.doubleValue(), with.doubleValue()) : String.valueOf(one.get(i)).compareTo(String.valueOf(other.get(i)));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /// All rows, in the order of their keys; of a damaged table what can be reached from its beginning and from its end.
    ///
    /// @param damage told of a row that cannot be understood, and of a place beyond which nothing can be read
    public Map<K, R> read(Connection file, Damage damage) throws SQLException {
        var found = new LinkedHashMap<K, R>();
        var ascending = columns.subList(0, keys);
        try {
            collect(file, ascending, found, damage);
        } catch (SQLException trouble) {
            damage.of(trouble);
            collectBackwards(file, ascending.stream().map(column -> column + " DESC").toList(), found);
        }
        return found;
    }

    private void collect(Connection file, List<String> order, Map<K, R> found, Damage damage) throws SQLException {
        try (var statement = file.createStatement(); var results = statement.executeQuery(
                "SELECT " + String.join(", ", columns) + " FROM " + name + " ORDER BY " + String.join(", ", order))) {
            var row = new Row(name, columns, new CellSource.OfFile(results));
            while (row.next()) {
                try {
                    var entry = reader.read(row);
                    found.putIfAbsent(entry.getKey(), entry.getValue());
                } catch (SQLDataException wrong) {
                    damage.of(wrong);
                } catch (DateTimeException | IllegalArgumentException wrong) {
                    damage.of(row.wrong(Objects.requireNonNullElse(wrong.getMessage(), ""), wrong));
                }
            }
        }
    }

    private void collectBackwards(Connection file, List<String> order, Map<K, R> found) {
        try {
            collect(file, order, found, _ -> { });
        } catch (SQLException sameTrouble) {
            // the place was told of when it was met from the other side
        }
    }
}
