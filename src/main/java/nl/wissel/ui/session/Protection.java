package nl.wissel.ui.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import nl.wissel.store.Author;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.protect.ProtectedCopy;

/// Protected copies of the open project, and projects out of such copies. Passwords are wiped as soon as they were used.
public final class Protection {
    private final Keeping keeping;

    Protection(Keeping keeping) {
        this.keeping = keeping;
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
}
