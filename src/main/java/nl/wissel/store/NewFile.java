package nl.wissel.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import nl.wissel.store.UnusableProject.Reason;

/// Writes a project file that is whole or not there: beside its place first, then moved into it.
final class NewFile {
    /// Fills an empty file, in one transaction.
    interface Content {
        void writeTo(Connection file) throws SQLException;
    }

    private NewFile() {}

    static void write(Path path, boolean replace, Author author, Content content) throws UnusableProject {
        try {
            var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new UnusableProject(path, Reason.FOLDER, "", null);
            }
            try (var _ = WriterLock.take(target, new Holder(author.name(), author.machine(), author.now()))) {
                if (!replace && Files.exists(target)) {
                    throw new UnusableProject(path, Reason.EXISTS, "", null);
                }
                writeBeside(target, content);
            }
        } catch (IOException noPlace) {
            throw new UnusableProject(path, Reason.NO_ACCESS, Objects.requireNonNullElse(noPlace.getMessage(), ""), noPlace);
        } catch (SQLException trouble) {
            throw Sql.trouble(path, trouble);
        }
    }

    private static void writeBeside(Path target, Content content) throws IOException, SQLException {
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(journal(part));
            Files.deleteIfExists(part);
            try (var file = Sql.writing(part)) {
                fill(file, content);
            }
            // a journal left by a crash is about another file of that name
            Files.deleteIfExists(journal(target));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            keepName(target);
        } finally {
            Files.deleteIfExists(journal(part));
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Connection file, Content content) throws SQLException {
        Sql.run(file, "PRAGMA application_id = " + Sql.APPLICATION);
        Sql.transaction(file, "IMMEDIATE", () -> {
            content.writeTo(file);
            return file;
        });
        Sql.run(file, "PRAGMA journal_mode = DELETE");
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /// The folder must know the name as well; not every system lets one ask for that.
    private static void keepName(Path file) {
        try (var folder = FileChannel.open(Objects.requireNonNull(file.getParent()))) {
            folder.force(true);
        } catch (IOException notPossible) {
            // the system does it in its own time
        }
    }
}
