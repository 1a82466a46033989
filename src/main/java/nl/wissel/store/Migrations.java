package nl.wissel.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The numbered scripts: together they are the schema. A file's `user_version` says how many of them made it.
///
/// @param scripts the text of each, the first makes an empty file into version 1
record Migrations(List<String> scripts) {
    private static final int NEWEST = 4;

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The scripts that come with the program.
    static Migrations bundled() {
        return new Migrations(IntStream.rangeClosed(1, NEWEST).mapToObj(Migrations::script).toList());
    }

    /// The version that they lead to.
    int newest() {
        return scripts.size();
    }

    static int version(Connection file) throws SQLException {
        return Sql.number(file, "PRAGMA user_version");
    }

    /// Brings a file to the newest version. Inside the caller's transaction.
    void run(Connection file) throws SQLException {
        for (var script : scripts.subList(version(file), newest())) {
            Sql.run(file, script);
        }
        Sql.run(file, "DELETE FROM step");
        Sql.run(file, "PRAGMA user_version = " + newest());
    }

    private static String script(int version) {
        var name = "%03d.sql".formatted(version);
        try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
