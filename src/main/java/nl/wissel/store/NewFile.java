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

    /// How large a file will be, at most.
    @FunctionalInterface
    public interface Size {
        long bytes() throws SQLException, UnusableProject;
    }

    /// The disk is full.
    private static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1L;

        NoRoom(IOException cause) {
            super(cause);
        }
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
    /// @param size    asked for only when there is too little room
    public static void make(Path path, boolean replace, Author author, Maker maker, Size size) throws UnusableProject {
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
        } catch (NoRoom full) {
            throw noRoom(path, size, full);
        } catch (IOException noPlace) {
            throw isFull(path) ? noRoom(path, size, noPlace) : new UnusableProject(path, Reason.NO_ACCESS, Objects.requireNonNullElse(noPlace.getMessage(), ""), noPlace);
        } catch (SQLException trouble) {
            var why = Sql.trouble(path, trouble);
            throw why.reason() == Reason.DISK_FULL ? noRoom(path, size, trouble) : why;
        }
    }

    private static UnusableProject noRoom(Path path, Size size, Exception cause) throws UnusableProject {
        try {
            return UnusableProject.noRoom(path, folder(path), size.bytes(), cause);
        } catch (SQLException trouble) {
            return Sql.trouble(path, trouble);
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

    private static void makeBeside(Path target, Maker maker) throws IOException, SQLException {
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
            throw isFull(part) ? new NoRoom(failed) : failed;
        } finally {
            Files.deleteIfExists(journal(part));
            Files.deleteIfExists(part);
        }
    }

    /// While what could be written still stands there.
    static boolean isFull(Path file) {
        try {
            return Files.getFileStore(folder(file)).getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException noSuchFolder) {
            return false;
        }
    }

    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
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
