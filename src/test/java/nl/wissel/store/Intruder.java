package nl.wissel.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Another program that holds a project file, such as one that makes backups: nobody can write to it meanwhile.
public final class Intruder implements AutoCloseable {
    private final Connection file;

    public Intruder(Path path) {
        try {
            file = Sql.writing(path);
            Sql.run(file, "BEGIN EXCLUSIVE");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            Sql.run(file, "ROLLBACK");
            file.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
