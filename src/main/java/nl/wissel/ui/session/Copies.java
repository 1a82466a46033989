package nl.wissel.ui.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.protect.ProtectedCopy;

/// Copies of projects, protected and for others to see, and projects out of copies. Passwords are wiped as soon as they were used.
public final class Copies {
    private final Keeping keeping;
    private final Session session;

    Copies(Keeping keeping, Session session) {
        this.keeping = keeping;
        this.session = session;
    }

    /// Makes a copy of a file that cannot be written, with all that it remembers, and opens that.
    ///
    /// @param copy what stands there is replaced, unless it is open
    public void open(Path path, Path copy, Author author, Runnable opened, Consumer<UnusableProject> refused) {
        keeping.come(() -> {
            ProjectImage.of(path).keepIn(copy, author);
            return ProjectFile.open(copy, author);
        }, opened, refused);
    }

    /// Writes a project into a file of its own, which is closed again; what is open stays open.
    ///
    /// @param project made on another thread
    /// @param path    what stands there is replaced, unless it is open
    public void export(Callable<Project> project, Path path, Author author, Runnable done, Consumer<UnusableProject> refused) {
        session.jobs().run(project, made -> keeping.run(() -> close(ProjectFile.create(path, made, author, true)), _ -> done.run(), refused), session::fail);
    }

    /// Writes the open project as a copy that only a password opens; what is open stays open.
    ///
    /// @param path what stands there is replaced
    public void write(Path path, char[] password, Author author, Runnable done, Consumer<UnusableProject> refused) {
        var project = keeping.image(path, author);
        keeping.run(() -> {
            try {
                ProtectedCopy.write(path, project.call(), password, author);
                return path;
            } finally {
                Arrays.fill(password, ' ');
            }
        }, _ -> done.run(), refused);
    }

    /// Opens a copy in memory; nothing of it is shown or written yet.
    public void unlock(Path path, char[] password, Consumer<ProjectImage> opened, Consumer<UnusableProject> refused) {
        keeping.run(() -> {
            try {
                return ProtectedCopy.read(path, password);
            } finally {
                Arrays.fill(password, ' ');
            }
        }, opened, refused);
    }

    /// Shows what was unlocked, which stays in memory only.
    ///
    /// @param copy where it came from
    public void look(Path copy, ProjectImage unlocked, Runnable opened, Consumer<UnusableProject> refused) {
        keeping.look(copy, unlocked::read, opened, refused);
    }

    /// Makes what was unlocked a project file, without protection, and opens it.
    ///
    /// @param path what stands there is replaced, unless it is open
    public void keepIn(ProjectImage unlocked, Path path, Author author, Runnable opened, Consumer<UnusableProject> refused) {
        keeping.come(() -> {
            unlocked.keepIn(path, author);
            return ProjectFile.open(path, author);
        }, opened, refused);
    }

    private static ProjectFile close(ProjectFile file) {
        file.close();
        return file;
    }
}
