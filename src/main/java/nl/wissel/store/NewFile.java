package nl.wissel.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.history.Told;
import nl.wissel.store.table.ProjectTables;

/// Writes a file that is whole or not there: beside its place first, then moved into it.
public final class NewFile {
    /// Makes a whole file where none is.
    @FunctionalInterface
    public interface Maker {
        void make(Path file) throws IOException, SQLException;
    }

    /// Fills an empty database, in one transaction.
    interface Content {
        void writeTo(Connection file) throws SQLException;
    }

    private static final long HARDLY_ANY_SPACE = 1 << 20;

    private NewFile() {}

    /// Makes a file at a place where nobody writes meanwhile.
    ///
    /// @param replace what stood there is replaced, unless it is open; else it is an error
    public static void make(Path path, boolean replace, Author author, Maker maker) throws UnusableProject {
        try {
            var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new UnusableProject(path, Reason.FOLDER, "", null);
            }
            try (var _ = WriterLock.take(target, new Holder(author.name(), author.machine(), author.now()))) {
                if (!replace && Files.exists(target)) {
                    throw new UnusableProject(path, Reason.EXISTS, "", null);
                }
                makeBeside(target, maker);
            }
        } catch (IOException noPlace) {
            throw new UnusableProject(path, Reason.NO_ACCESS, Objects.requireNonNullElse(noPlace.getMessage(), ""), noPlace);
        } catch (SQLException trouble) {
            throw Sql.trouble(path, trouble);
        }
    }

    /// What a new project file says.
    static Content of(Project project, Author author) {
        return file -> {
            Migrations.bundled().run(file);
            ProjectTables.fill(file, project);
            Journal.add(file, new Entry(author.now(), author.name(), Kind.CREATED, project.name(), Told.NOTHING));
        };
    }

    /// A copy of an open file, with everything in it.
    static Maker copyOf(Connection file) {
        return part -> {
            Beside.copy(file, part);
            try (var copy = FileChannel.open(part, StandardOpenOption.WRITE)) {
                copy.force(true);
            }
        };
    }

    /// Makes a database file.
    static Maker database(Content content) {
        return part -> {
            try (var file = Sql.writing(part)) {
                fill(file, content);
            }
        };
    }

    static void fill(Connection file, Content content) throws SQLException {
        Sql.run(file, "PRAGMA application_id = " + Sql.APPLICATION);
        Sql.transaction(file, "IMMEDIATE", () -> {
            content.writeTo(file);
            return file;
        });
        Sql.run(file, "PRAGMA journal_mode = DELETE");
    }

    private static void makeBeside(Path target, Maker maker) throws IOException, SQLException, UnusableProject {
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(journal(part));
            Files.deleteIfExists(part);
            maker.make(part);
            // a journal left by a crash is about another file of that name
            Files.deleteIfExists(journal(target));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            keepName(target);
        } catch (IOException failed) {
            if (isFull(part)) {
                throw new UnusableProject(target, Reason.DISK_FULL, "", failed);
            }
            throw failed;
        } finally {
            Files.deleteIfExists(journal(part));
            Files.deleteIfExists(part);
        }
    }

    /// While what could be written still stands there.
    private static boolean isFull(Path file) throws IOException {
        return Files.getFileStore(Objects.requireNonNull(file.getParent())).getUsableSpace() < HARDLY_ANY_SPACE;
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
