package nl.wissel.store;

import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.history.JournalLines;
import nl.wissel.store.history.Told;

/// The journal of a file.
final class Journal {
    private Journal() {}

    static void add(Connection file, Entry entry) throws SQLException {
        try (var statement = file.prepareStatement("INSERT INTO journal (at, who, kind, label) VALUES (?, ?, ?, ?) RETURNING entry")) {
            statement.setString(1, entry.at().toString());
            statement.setString(2, entry.who());
            statement.setString(3, entry.kind().name());
            statement.setString(4, entry.label());
            long number;
            try (var key = statement.executeQuery()) {
                key.next();
                number = key.getLong(1);
            }
            JournalLines.add(file, number, entry.told());
        }
    }

    static List<Entry> read(Connection file) throws SQLException {
        var told = JournalLines.read(file);
        var entries = new ArrayList<Entry>();
        try (var statement = file.createStatement(); var row = statement.executeQuery("SELECT entry, at, who, kind, label FROM journal ORDER BY entry")) {
            while (row.next()) {
                entries.add(new Entry(Instant.parse(row.getString(2)), row.getString(3), Kind.valueOf(row.getString(4)), row.getString(5),
                        told.getOrDefault(row.getLong(1), Told.NOTHING)));
            }
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new SQLDataException("journal, row " + (entries.size() + 1) + ": " + wrong.getMessage(), wrong);
        }
        return entries;
    }
}
