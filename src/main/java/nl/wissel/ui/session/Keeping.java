package nl.wissel.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.history.Step;
import nl.wissel.ui.task.Jobs;
import org.jspecify.annotations.Nullable;

/// Keeps the open project in its file: every edit, in order, on a thread that the window never waits for.
/// After trouble everything waits, and goes on with the next edit or when asked to.
public final class Keeping {
    private final ReadOnlyObjectWrapper<Kept> state = new ReadOnlyObjectWrapper<>(new Kept.Nowhere());
    private final Session session;
    private final Jobs jobs;
    private @Nullable Writer writer;

    Keeping(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /// A change that is to be in the file.
    private record Change(Project project, Kind kind, String label) {}

    /// Something done with the open file.
    public interface FileWork<T> {
        T of(ProjectFile file) throws UnusableProject;
    }

    /// A file, and the steps that it remembers.
    private record Opened(ProjectFile file, List<Step> steps) {}

    /// A file, and the changes that are not in it yet. Its methods are for the thread that writes.
    private record Writer(ProjectFile file, Queue<Change> waiting) {
        void writeAll() throws UnusableProject {
            for (var change = waiting.peek(); change != null; change = waiting.peek()) {
                file.write(change.project(), change.kind(), change.label());
                waiting.remove();
            }
        }
    }

    /// Whether every change is in the file, true as shown.
    public ReadOnlyObjectProperty<Kept> state() {
        return state.getReadOnlyProperty();
    }

    /// Opens a project file and makes its project the session's.
    ///
    /// @param opened  told when it is there
    /// @param refused told why it cannot be opened
    public void open(Path path, Author author, Runnable opened, Consumer<UnusableProject> refused) {
        run(() -> opened(path, author), there -> {
            leave();
            session.open(there.file().project(), there.steps());
            enter(there.file());
            opened.run();
        }, refused);
    }

    /// Shows what a project file says, without keeping what is changed.
    ///
    /// @param opened  told when it is there
    /// @param refused told why it cannot be read
    public void look(Path path, Runnable opened, Consumer<UnusableProject> refused) {
        run(() -> StoredProject.read(path), read -> {
            leave();
            session.open(read.project(), List.of());
            opened.run();
        }, refused);
    }

    /// Shows what can be read of a damaged file, as a new project that is in no file yet.
    ///
    /// @param otherwise gives what cannot be read
    /// @param opened    told when it is there, and what is lost
    /// @param refused   told why nothing can be read
    public void rescue(Path path, Project otherwise, Consumer<List<String>> opened, Consumer<UnusableProject> refused) {
        run(() -> StoredProject.rescue(path, otherwise), rescued -> {
            leave();
            session.open(rescued.project(), List.of());
            opened.accept(rescued.lost());
        }, refused);
    }

    /// Puts the open project into a new file, with all that its file remembers, and keeps it there from now on.
    ///
    /// @param path    what stands there is replaced
    /// @param done    told when it is there
    /// @param refused told why it cannot be written
    public void keepIn(Path path, Author author, Runnable done, Consumer<UnusableProject> refused) {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        var opening = session.openings();
        var former = writer;
        run(() -> former == null ? ProjectFile.create(path, project, author, true) : continued(former, path, project, author), file -> {
            if (opening != session.openings()) {
                jobs.runInOrder(() -> close(file), _ -> { }, session::fail);
                return;
            }
            leave();
            enter(file);
            var now = session.project().get();
            if (now != null && !now.equals(file.project())) {
                keep(now, Kind.EDIT, session.undoable().get());
            }
            done.run();
        }, refused);
    }

    /// Does something with the open file once every change is in it; nothing when there is no file.
    ///
    /// @param done    told what came of it, unless another project was opened meanwhile
    /// @param refused told why it could not be done
    public <T> void withFile(FileWork<T> work, Consumer<T> done, Consumer<UnusableProject> refused) {
        var asked = writer;
        if (asked != null) {
            run(() -> {
                asked.writeAll();
                return work.of(asked.file());
            }, result -> {
                if (asked.equals(writer)) {
                    done.accept(result);
                }
            }, refused);
        }
    }

    /// Writes a project into a file of its own, which is closed again; what is open stays open.
    ///
    /// @param project made on another thread
    /// @param path    what stands there is replaced, unless it is open
    public void export(Callable<Project> project, Path path, Author author, Runnable done, Consumer<UnusableProject> refused) {
        jobs.run(project, made -> run(() -> close(ProjectFile.create(path, made, author, true)), _ -> done.run(), refused), session::fail);
    }

    /// Writes what waits, now that there may be space again.
    public void tryAgain() {
        if (writer != null) {
            writeSoon(writer);
        }
    }

    /// Writes what waits and closes the file, in its own time: the window may go. From then on nothing is kept.
    public void leave() {
        if (writer != null) {
            var left = writer;
            writer = null;
            state.set(new Kept.Nowhere());
            jobs.runInOrder(() -> {
                try {
                    left.writeAll();
                } finally {
                    left.file().close();
                }
                return left;
            }, _ -> { }, session::fail);
        }
    }

    /// Puts a change into the file, if there is one.
    void keep(Project project, Kind kind, String label) {
        if (writer != null) {
            writer.waiting().add(new Change(project, kind, label));
            writeSoon(writer);
        }
    }

    /// A copy of the file, to go on in. When that file cannot be used any more the copy begins with the project.
    private static ProjectFile continued(Writer former, Path path, Project project, Author author) throws UnusableProject {
        try {
            former.writeAll();
            former.file().copyTo(path);
        } catch (UnusableProject troubledFormer) {
            return ProjectFile.create(path, project, author, true);
        }
        return ProjectFile.open(path, author);
    }

    private static Opened opened(Path path, Author author) throws UnusableProject {
        var file = ProjectFile.open(path, author);
        var whole = false;
        try {
            var opened = new Opened(file, file.steps());
            whole = true;
            return opened;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    private void enter(ProjectFile file) {
        writer = new Writer(file, new ConcurrentLinkedQueue<>());
        state.set(new Kept.All(file.path()));
    }

    private void writeSoon(Writer asked) {
        var path = asked.file().path();
        state.set(new Kept.Writing(path));
        run(() -> {
            asked.writeAll();
            return asked;
        }, _ -> show(asked, asked.waiting().isEmpty() ? new Kept.All(path) : new Kept.Writing(path)), why -> show(asked, new Kept.Waiting(path, why)));
    }

    private void show(Writer asked, Kept kept) {
        if (asked.equals(writer)) {
            state.set(kept);
        }
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Consumer<UnusableProject> refused) {
        jobs.runInOrder(work, done, trouble -> {
            if (trouble instanceof UnusableProject unusable) {
                refused.accept(unusable);
            } else {
                session.fail(trouble);
            }
        });
    }

    private static ProjectFile close(ProjectFile file) {
        file.close();
        return file;
    }
}
