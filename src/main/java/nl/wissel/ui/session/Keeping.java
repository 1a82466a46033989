package nl.wissel.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.history.Step;
import nl.wissel.ui.task.Jobs;
import org.jspecify.annotations.Nullable;

/// Keeps the open project in its file: every edit, in order, on a thread that the window never waits for.
/// After trouble everything waits, and goes on with the next edit or when asked to.
public final class Keeping {
    private final ReadOnlyObjectWrapper<Kept> state = new ReadOnlyObjectWrapper<>(new Kept.Nowhere());
    private final Session session;
    private final Jobs jobs;
    private final Copies copies;
    private @Nullable Drafts drafts;
    private @Nullable Writer writer;
    private boolean touched;

    Keeping(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        copies = new Copies(this, session);
    }

    /// Something done with the open file.
    public interface FileWork<T> {
        T of(ProjectFile file) throws UnusableProject;
    }

    /// A file, and the steps that it remembers.
    private record Opened(ProjectFile file, List<Step> steps) {}

    /// Whether every change is in the file, true as shown.
    public ReadOnlyObjectProperty<Kept> state() {
        return state.getReadOnlyProperty();
    }

    /// Copies of projects, and projects out of copies.
    public Copies copies() {
        return copies;
    }

    /// From now on what is imported or rescued is kept in a draft until a person puts it in a file.
    public void keepDrafts(Drafts where) {
        drafts = where;
    }

    /// A person did something that is in no file of theirs.
    public boolean isUnsaved() {
        return touched && session.project().get() != null && (writer == null || writer.isDraft());
    }

    /// Opens a project file and makes its project the session's.
    ///
    /// @param opened  told when it is there
    /// @param refused told why it cannot be opened
    public void open(Path path, Author author, Runnable opened, Consumer<UnusableProject> refused) {
        come(() -> ProjectFile.open(path, author), opened, refused);
    }

    /// Shows what a project file says, without keeping what is changed.
    ///
    /// @param opened  told when it is there
    /// @param refused told why it cannot be read
    public void look(Path path, Runnable opened, Consumer<UnusableProject> refused) {
        look(path, () -> StoredProject.read(path), opened, refused);
    }

    void look(Path path, Callable<StoredProject> reading, Runnable opened, Consumer<UnusableProject> refused) {
        run(reading, read -> {
            show(read.project(), List.of());
            state.set(new Kept.Looked(path, read.journal()));
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
            show(rescued.project(), List.of());
            begin(rescued.project());
            touched = true;
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
        var former = writer;
        run(() -> former == null ? ProjectFile.create(path, project, author, true) : former.continueIn(path, project, author), arrival(done), refused);
    }

    /// Keeps what was opened as a draft, if drafts are kept. When it cannot be made the project is in no file, and said to be.
    void begin(Project opened) {
        touched = !opened.intake().corrections().isEmpty();
        var place = drafts;
        if (place != null) {
            run(() -> ProjectFile.create(place.fresh(opened.name()), opened, place.author(), false), arrival(() -> { }), _ -> { });
        }
    }

    /// What to do with the file that is made of a project, once it is there.
    private Consumer<ProjectFile> arrival(Runnable done) {
        var opening = session.openings();
        return file -> {
            if (opening != session.openings()) {
                close(Writer.of(file, isDraft(file)), false, false);
                return;
            }
            discard();
            enter(file);
            var now = session.project().get();
            if (now != null && !now.equals(file.project())) {
                var label = session.undoable().get();
                put(open -> open.write(now, Kind.EDIT, label));
            }
            done.run();
        };
    }

    /// The open project as a whole file, made when called.
    Callable<ProjectImage> image(Path named, Author author) {
        var project = Objects.requireNonNull(session.project().get(), "no project is open");
        var file = writer;
        return () -> file == null ? ProjectImage.of(named, project, author) : file.image(project, author);
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

    /// Writes what waits, now that there may be space again, or the file is back.
    public void tryAgain() {
        var asked = writer;
        if (asked == null || !(state.get() instanceof Kept.Waiting(var path, var why))) {
            return;
        }
        if (why.reason() == Reason.DISK_FULL || why.reason() == Reason.BUSY) {
            writeSoon(asked);
        } else {
            run(asked::reopened, again -> {
                if (asked.equals(writer)) {
                    writer = again;
                    writeSoon(again);
                } else {
                    close(again, false, true);
                }
            }, still -> show(asked, new Kept.Waiting(path, still)));
        }
    }

    /// Where a copy stands of the open file as it was, when it had to be brought to the newest version.
    public Optional<Path> older() {
        return writer == null ? Optional.empty() : writer.file().older();
    }

    /// Writes what waits and closes the file, in its own time: the window may go. A draft in which a person did something stays to be opened again.
    public void leave() {
        leave(!(state.get() instanceof Kept.Waiting), touched);
    }

    /// Closes the file as it is, for what is open is in another one now or wanted no more; a draft goes.
    public void discard() {
        leave(false, false);
    }

    private void leave(boolean write, boolean keep) {
        var left = writer;
        writer = null;
        state.set(new Kept.Nowhere());
        if (left != null) {
            close(left, write, keep);
        }
    }

    private void close(Writer left, boolean write, boolean keep) {
        jobs.runInOrder(() -> left.close(write, keep), _ -> { }, session::fail);
    }

    /// Puts a change into the file, if there is one.
    void keep(Writer.Change change) {
        touched = true;
        put(change);
    }

    private void put(Writer.Change change) {
        if (writer != null) {
            writer.waiting().add(change);
            writeSoon(writer);
        }
    }

    /// Makes the project of a file the session's, and keeps it there.
    void come(Callable<ProjectFile> opening, Runnable opened, Consumer<UnusableProject> refused) {
        run(() -> opened(opening), there -> {
            show(there.file().project(), there.steps());
            enter(there.file());
            touched = isDraft(there.file());
            opened.run();
        }, refused);
    }

    /// Makes a project the session's that is in no file.
    void show(Project project, List<Step> steps) {
        leave();
        session.open(project, steps);
        touched = false;
    }

    private static Opened opened(Callable<ProjectFile> opening) throws Exception {
        var file = opening.call();
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
        writer = Writer.of(file, isDraft(file));
        state.set(writer.kept());
    }

    private boolean isDraft(ProjectFile file) {
        return drafts != null && drafts.has(file.path());
    }

    private void writeSoon(Writer asked) {
        var path = asked.path();
        state.set(new Kept.Writing(path));
        run(() -> {
            asked.writeAll();
            return asked;
        }, _ -> show(asked, asked.kept()), why -> show(asked, new Kept.Waiting(path, why)));
    }

    private void show(Writer asked, Kept kept) {
        if (asked.equals(writer)) {
            state.set(kept);
        }
    }

    <T> void run(Callable<T> work, Consumer<T> done, Consumer<UnusableProject> refused) {
        jobs.runInOrder(work, done, trouble -> {
            if (trouble instanceof UnusableProject unusable) {
                refused.accept(unusable);
            } else {
                session.fail(trouble);
            }
        });
    }
}
