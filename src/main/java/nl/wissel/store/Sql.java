package nl.wissel.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Objects;
import nl.wissel.store.UnusableProject.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Connections to SQLite, single statements, and what its errors mean.
final class Sql {
    /// `WISL`: by this the command `file` and others tell a project from other databases.
    static final int APPLICATION = 0x5749534C;
    private static final int PATIENCE_MILLIS = 2_000;

    /// Something done with a file.
    interface Work<T> {
        T run() throws SQLException;
    }

    private Sql() {}

    /// Opens a file; it is made when it is not there.
    static Connection writing(Path file) throws SQLException {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.TRUNCATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config.createConnection(url(file));
    }

    /// Opens a file that is there, without ever changing it.
    static Connection reading(Path file) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return config.createConnection(url(file));
    }

    static Connection inMemory() throws SQLException {
        return config().createConnection("jdbc:sqlite::memory:");
    }

    /// A database in memory that is what a file was.
    static Connection inMemory(byte[] file) throws SQLException {
        var memory = inMemory();
        memory.unwrap(SQLiteConnection.class).deserialize("main", file);
        return memory;
    }

    /// All of a database as the bytes of its file.
    static byte[] bytes(Connection file) throws SQLException {
        return file.unwrap(SQLiteConnection.class).serialize("main");
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        // nothing of a project in the folder for temporary files
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    /// As an address, so that no sign in a name means something to the driver. A share on a network has two slashes more.
    private static String url(Path file) {
        var uri = file.toAbsolutePath().toUri();
        var host = uri.getRawAuthority();
        return "jdbc:sqlite:" + (host == null ? "file://" : "file:////" + host) + uri.getRawPath();
    }

    static void run(Connection file, String sql) throws SQLException {
        try (var statement = file.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static int number(Connection file, String question) throws SQLException {
        return Integer.parseInt(text(file, question));
    }

    static String text(Connection file, String question) throws SQLException {
        try (var statement = file.createStatement(); var answer = statement.executeQuery(question)) {
            return answer.next() ? Objects.requireNonNullElse(answer.getString(1), "") : "";
        }
    }

    /// Does all of the work or nothing of it.
    ///
    /// @param kind `IMMEDIATE` to write, `DEFERRED` to read what stands together
    static <T> T transaction(Connection file, String kind, Work<T> work) throws SQLException {
        run(file, "BEGIN " + kind);
        var done = false;
        try {
            var result = work.run();
            run(file, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(file);
            }
        }
    }

    /// SQLite may have rolled back already, which it then says: the trouble before it is what counts.
    private static void rollBack(Connection file) {
        try {
            run(file, "ROLLBACK");
        } catch (SQLException alreadyDone) {
            // nothing of the transaction is left
        }
    }

    /// What went wrong, for a person.
    static UnusableProject trouble(Path file, SQLException trouble) {
        var found = Objects.requireNonNullElse(trouble.getMessage(), "");
        return new UnusableProject(file, trouble instanceof SQLDataException ? Reason.DAMAGED : reason(trouble), found, trouble);
    }

    private static Reason reason(SQLException trouble) {
        var code = trouble instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_READONLY -> Reason.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.BUSY;
            case SQLITE_CORRUPT -> Reason.DAMAGED;
            case SQLITE_NOTADB -> Reason.NOT_A_PROJECT;
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Reason.NO_ACCESS;
            default -> Reason.FAILED;
        };
    }
}
