package nl.wissel.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Copies of a project file beside it.
final class Beside {
    private Beside() {}

    /// Keeps a whole copy of a file before it is brought to a newer version: `city.wissel` as `city (version 1).wissel`.
    static Path keepCopy(Path file, Connection connection) throws SQLException {
        var copy = free(file, Migrations.version(connection));
        copy(connection, copy);
        return copy;
    }

    static void copy(Connection connection, Path copy) throws SQLException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.executeUpdate();
        }
    }

    private static Path free(Path file, int version) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (var number = 1; ; number++) {
            var words = number == 1 ? " (version " + version + ")" : " (version " + version + ", " + number + ")";
            var copy = file.resolveSibling(name.substring(0, dot) + words + name.substring(dot));
            if (!Files.exists(copy)) {
                return copy;
            }
        }
    }
}
