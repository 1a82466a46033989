package nl.wissel.store.history;

import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The table of named versions. The content of one is a whole project file of its own, packed: it stays readable as older files do.
public final class Versions {
    private Versions() {}

    /// Adds a version, inside the caller's transaction.
    public static Version add(Connection file, String name, Instant at, String who, byte[] database) throws SQLException {
        try (var statement = file.prepareStatement("INSERT INTO version (name, at, who, content) VALUES (?, ?, ?, ?) RETURNING number")) {
            statement.setString(1, name);
            statement.setString(2, at.toString());
            statement.setString(3, who);
            statement.setBytes(4, Packed.pack(database));
            try (var key = statement.executeQuery()) {
                key.next();
                return new Version(key.getInt(1), name, at, who);
            }
        }
    }

    /// Takes a version away, inside the caller's transaction.
    public static void remove(Connection file, Version version) throws SQLException {
        try (var statement = file.prepareStatement("DELETE FROM version WHERE number = ?")) {
            statement.setInt(1, version.number());
            statement.executeUpdate();
        }
    }

    /// All versions, the last first.
    public static List<Version> list(Connection file) throws SQLException {
        var versions = new ArrayList<Version>();
        try (var statement = file.createStatement(); var row = statement.executeQuery("SELECT number, name, at, who FROM version ORDER BY number DESC")) {
            while (row.next()) {
                versions.add(new Version(row.getInt(1), row.getString(2), Instant.parse(row.getString(3)), row.getString(4)));
            }
        } catch (DateTimeException wrong) {
            throw new SQLDataException("version: " + wrong.getMessage(), wrong);
        }
        return versions;
    }

    /// The database of a version.
    public static byte[] content(Connection file, Version version) throws SQLException {
        try (var statement = file.prepareStatement("SELECT content FROM version WHERE number = ?")) {
            statement.setInt(1, version.number());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLDataException("version " + version.number() + ": nothing");
                }
                return Packed.unpack(row.getBytes(1));
            }
        }
    }
}
