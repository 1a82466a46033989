package nl.wissel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.history.Step;
import nl.wissel.store.history.Steps;
import nl.wissel.store.history.Told;
import nl.wissel.store.history.Version;
import nl.wissel.store.history.Versions;
import nl.wissel.store.row.RowChange;
import nl.wissel.store.table.ProjectTables;
import org.jspecify.annotations.Nullable;

/// A project file that is open for writing. What [#write] has returned from is on the disk. For one thread at a time.
public final class ProjectFile implements AutoCloseable {
    private static final String ENDING = ".wissel";
    private static final int LONGEST_NAME = 80;

    private final Path path;
    private final WriterLock lock;
    private final Connection file;
    private final @Nullable Path older;
    private Author author;
    private Project project;
    private int dataVersion;

    /// Keeps a change so that it can be undone.
    private interface Remembering {
        void of(List<RowChange> changes) throws SQLException;
    }

    private ProjectFile(Path path, Author author, WriterLock lock, Connection file, @Nullable Path older) throws SQLException {
        this.path = path;
        this.author = author;
        this.lock = lock;
        this.file = file;
        this.older = older;
        this.project = Sql.transaction(file, "DEFERRED", () -> ProjectTables.read(file));
        this.dataVersion = Sql.number(file, "PRAGMA data_version");
    }

    /// Whether a file is a project by its name.
    public static boolean isNamedSo(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// A project's name as it can stand in the name of a file, without ending.
    public static String nameOf(String project) {
        var name = project.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /// Opens a file for writing. One of an older version is brought up to date, and a copy of it kept beside.
    public static ProjectFile open(Path path, Author author) throws UnusableProject {
        return open(path, author, Migrations.bundled());
    }

    static ProjectFile open(Path path, Author author, Migrations migrations) throws UnusableProject {
        var real = ProjectCheck.real(path);
        WriterLock lock;
        try {
            lock = WriterLock.take(real, new Holder(author.name(), author.machine(), author.now()));
        } catch (IOException noPlaceBeside) {
            throw NewFile.isFull(real) ? UnusableProject.noRoom(path, NewFile.folder(real), 1, noPlaceBeside) : new UnusableProject(path, Reason.READ_ONLY, "", noPlaceBeside);
        }
        var opened = false;
        try {
            var file = open(path, real, author, lock, migrations);
            opened = true;
            return file;
        } catch (SQLException trouble) {
            var why = Sql.trouble(path, trouble);
            throw why.reason() == Reason.DISK_FULL ? UnusableProject.noRoom(path, NewFile.folder(real), real.toFile().length(), trouble) : why;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static ProjectFile open(Path path, Path real, Author author, WriterLock lock, Migrations migrations) throws UnusableProject, SQLException {
        if (!Files.isWritable(real)) {
            throw new UnusableProject(path, Reason.READ_ONLY, "", null);
        }
        var connection = Sql.writing(real);
        var opened = false;
        try {
            ProjectCheck.check(path, connection, migrations);
            Path older = null;
            if (Migrations.version(connection) < migrations.newest()) {
                older = Beside.keepCopy(real, connection);
                Sql.transaction(connection, "IMMEDIATE", () -> {
                    migrations.run(connection);
                    return connection;
                });
            }
            var file = new ProjectFile(path, author, lock, connection, older);
            opened = true;
            return file;
        } finally {
            if (!opened) {
                connection.close();
            }
        }
    }

    /// Makes a file of a project, whole or not at all, and opens it.
    ///
    /// @param replace what stood there is replaced, unless it is open; else it is an error
    public static ProjectFile create(Path path, Project project, Author author, boolean replace) throws UnusableProject {
        NewFile.make(path, replace, author, NewFile.database(NewFile.of(project, author)),
                () -> ProjectImage.of(path, project, author).bytes().length);
        return open(path, author);
    }

    /// The project as the file has it.
    public Project project() {
        return project;
    }

    /// Where it stands, as its user names it.
    public Path path() {
        return path;
    }

    /// Where a copy stands of the file as it was before it was brought to the newest version; empty when that was not needed.
    public Optional<Path> older() {
        return Optional.ofNullable(older);
    }

    /// The same file opened anew after it was away, as a disk that was taken out and put back; this one is closed.
    ///
    /// @throws UnusableProject when it is away still, or says something else than was written to it last
    public ProjectFile reopened() throws UnusableProject {
        if (!Files.exists(path)) {
            throw new UnusableProject(path, Reason.GONE, "", null);
        }
        close();
        var again = open(path, author);
        if (!again.project().equals(project)) {
            again.close();
            throw new UnusableProject(path, Reason.CHANGED_ELSEWHERE, "", null);
        }
        return again;
    }

    /// Who writes from now on.
    public void sign(String name) {
        author = new Author(name, author.machine(), author.clock());
    }

    /// Puts a change into the file: all of it, or on trouble nothing.
    ///
    /// @param kind  an edit, undo or redo
    /// @param label what the change is called
    /// @throws UnusableProject when it could not be written; it may be tried again
    public void write(Project now, Kind kind, String label) throws UnusableProject {
        write(now, kind, label, changes -> {
            switch (kind) {
                case EDIT -> Steps.made(file, label, changes);
                case UNDO -> Steps.undone(file, label, changes);
                case REDO -> Steps.redone(file, label, changes);
                case CREATED, VERSION, VERSION_REMOVED -> throw new IllegalArgumentException(kind.name());
            }
        });
    }

    /// Puts into the file what completes the last change, such as the plan that follows from it: they are undone as one.
    ///
    /// @param label what the change is called
    /// @throws UnusableProject when it could not be written; it may be tried again
    public void complete(Project now, String label) throws UnusableProject {
        var before = project;
        write(now, Kind.EDIT, label, _ -> Steps.completed(file, before, now));
    }

    private void write(Project now, Kind kind, String label, Remembering remembering) throws UnusableProject {
        var changes = ProjectTables.changes(project, now);
        var told = Told.of(project, now, changes);
        inOneGo(() -> {
            ProjectTables.write(file, changes);
            Journal.add(file, new Entry(author.now(), author.name(), kind, label, told));
            remembering.of(changes);
            return now;
        });
        project = now;
    }

    /// Keeps the project as it is now under a name.
    ///
    /// @throws UnusableProject when it could not be written; nothing is changed then
    public Version keepVersion(String name) throws UnusableProject {
        var content = ProjectImage.of(path, project, author).bytes();
        return inOneGo(() -> {
            var version = Versions.add(file, name, author.now(), author.name(), content);
            Journal.add(file, new Entry(author.now(), author.name(), Kind.VERSION, name, Told.NOTHING));
            return version;
        });
    }

    /// Takes a named version away for good; what remembers of it is the journal.
    ///
    /// @throws UnusableProject when it could not be written; nothing is changed then
    public void removeVersion(Version version) throws UnusableProject {
        inOneGo(() -> {
            Versions.remove(file, version);
            Journal.add(file, new Entry(author.now(), author.name(), Kind.VERSION_REMOVED, version.name(), Told.NOTHING));
            return version;
        });
    }

    private <T> T inOneGo(Sql.Work<T> work) throws UnusableProject {
        return orTrouble(() -> Sql.transaction(file, "IMMEDIATE", () -> {
            if (Sql.number(file, "PRAGMA data_version") != dataVersion) {
                throw new ChangedElsewhere();
            }
            return work.run();
        }));
    }

    private <T> T orTrouble(Sql.Work<T> work) throws UnusableProject {
        try {
            return work.run();
        } catch (ChangedElsewhere changed) {
            throw new UnusableProject(path, Reason.CHANGED_ELSEWHERE, "", changed);
        } catch (SQLException trouble) {
            throw Files.exists(path) ? Sql.trouble(path, trouble) : new UnusableProject(path, Reason.GONE, "", trouble);
        }
    }

    /// The named versions, the last first.
    public List<Version> versions() throws UnusableProject {
        return orTrouble(() -> Versions.list(file));
    }

    /// The project as it was when a version was kept.
    public Project project(Version version) throws UnusableProject {
        return ProjectImage.of(path, orTrouble(() -> Versions.content(file, version))).read().project();
    }

    /// The last steps that can be undone and redone, in the order in which they were made.
    public List<Step> steps() throws UnusableProject {
        return orTrouble(() -> Steps.read(file));
    }

    /// Everything that was done to the project, the first first.
    public List<Entry> journal() throws UnusableProject {
        return orTrouble(() -> Journal.read(file));
    }

    /// Makes a copy of the file, with its versions and its journal; the work goes on in this one.
    ///
    /// @param copy what stands there is replaced, unless it is open
    public void copyTo(Path copy) throws UnusableProject {
        NewFile.make(copy, true, author, NewFile.copyOf(file), () -> (long) Sql.number(file, "PRAGMA page_count") * Sql.number(file, "PRAGMA page_size"));
    }

    Connection connection() {
        return file;
    }

    /// Closes the file and lets others write to it. Everything is on the disk already.
    @Override
    public void close() {
        try (lock; file) {
            Sql.run(file, "PRAGMA journal_mode = DELETE");
        } catch (SQLException emptyJournalStays) {
            // it holds nothing
        }
    }

    /// Someone wrote to the file in spite of the lock: a drive on which locks do not work.
    private static final class ChangedElsewhere extends SQLException {
        private static final long serialVersionUID = 1L;
    }
}
