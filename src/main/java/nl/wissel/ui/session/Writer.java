package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.UnusableProject;

/// A file, and the changes that are not in it yet. Its methods are for the thread that writes.
///
/// @param isDraft it is no file of the person's
record Writer(ProjectFile file, boolean isDraft, Queue<Change> waiting) {
    /// Puts a change into the file.
    interface Change {
        void writeTo(ProjectFile file) throws UnusableProject;
    }

    static Writer of(ProjectFile file, boolean isDraft) {
        return new Writer(file, isDraft, new ConcurrentLinkedQueue<>());
    }

    Path path() {
        return file.path();
    }

    void writeAll() throws UnusableProject {
        for (var change = waiting.peek(); change != null; change = waiting.peek()) {
            change.writeTo(file);
            waiting.remove();
        }
    }

    /// The same file opened anew, with the changes that wait for it.
    Writer reopened() throws UnusableProject {
        return new Writer(file.reopened(), isDraft, waiting);
    }

    /// A copy of the file, to go on in. When this file cannot be used any more the copy begins with the project.
    ProjectFile continueIn(Path path, Project project, Author author) throws UnusableProject {
        try {
            writeAll();
            file.copyTo(path);
        } catch (UnusableProject troubled) {
            if (!Files.exists(path())) {
                // it may be wanted in the same place again, on a disk that was put back
                file.close();
            }
            return ProjectFile.create(path, project, author, true);
        }
        return ProjectFile.open(path, author);
    }

    /// All of the file as bytes; when changes wait, a new file of the project.
    ProjectImage image(Project project, Author author) throws UnusableProject {
        return waiting.isEmpty() ? ProjectImage.of(path()) : ProjectImage.of(path(), project, author);
    }

    /// Lets the file go.
    ///
    /// @param write what waits is written first
    /// @param keep  a draft stays to be opened again
    Path close(boolean write, boolean keep) throws UnusableProject {
        try (var _ = file) {
            if (write) {
                writeAll();
            }
        }
        if (isDraft && !keep) {
            remove();
        }
        return path();
    }

    private void remove() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException stays) {
            // it is offered once more
        }
    }

    /// How much of what was done is on the disk.
    Kept kept() {
        return !waiting.isEmpty() ? new Kept.Writing(path()) : isDraft ? new Kept.Draft(path()) : new Kept.All(path());
    }
}
