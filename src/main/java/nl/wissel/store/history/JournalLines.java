package nl.wissel.store.history;

import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The tables of what the journal tells of each entry.
public final class JournalLines {
    private JournalLines() {}

    /// Adds what there is to tell of an entry, inside the caller's transaction.
    public static void add(Connection file, long entry, Told told) throws SQLException {
        if (!told.lines().isEmpty()) {
            try (var statement = file.prepareStatement("INSERT INTO journal_line (entry, position, item, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)")) {
                var position = 0;
                for (var line : told.lines()) {
                    statement.setLong(1, entry);
                    statement.setInt(2, position++);
                    statement.setString(3, line.item().name());
                    statement.setString(4, line.of());
                    statement.setString(5, line.before());
                    statement.setString(6, line.after());
                    statement.executeUpdate();
                }
            }
        }
        for (var more : told.more().entrySet()) {
            try (var statement = file.prepareStatement("INSERT INTO journal_more (entry, item, lines) VALUES (?, ?, ?)")) {
                statement.setLong(1, entry);
                statement.setString(2, more.getKey().name());
                statement.setInt(3, more.getValue());
                statement.executeUpdate();
            }
        }
    }

    /// What there is to tell of each entry of which there is anything.
    public static Map<Long, Told> read(Connection file) throws SQLException {
        var lines = new HashMap<Long, List<Line>>();
        var more = new HashMap<Long, Map<Item, Integer>>();
        try (var statement = file.createStatement()) {
            try (var row = statement.executeQuery("SELECT entry, item, subject, before, after FROM journal_line ORDER BY entry, position")) {
                while (row.next()) {
                    lines.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(new Line(Item.valueOf(row.getString(2)), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
            try (var row = statement.executeQuery("SELECT entry, item, lines FROM journal_more")) {
                while (row.next()) {
                    more.computeIfAbsent(row.getLong(1), _ -> new EnumMap<>(Item.class)).put(Item.valueOf(row.getString(2)), row.getInt(3));
                }
            }
        } catch (IllegalArgumentException wrong) {
            throw new SQLDataException("journal: " + wrong.getMessage(), wrong);
        }
        var entries = new HashSet<>(lines.keySet());
        entries.addAll(more.keySet());
        var told = new HashMap<Long, Told>();
        entries.forEach(entry -> told.put(entry, new Told(lines.getOrDefault(entry, List.of()), more.getOrDefault(entry, Map.of()))));
        return told;
    }
}
