package nl.wissel.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Workflow;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.history.Step;
import nl.wissel.ui.task.Jobs;
import org.jspecify.annotations.Nullable;

/// The open project. Every change goes through [#edit], is undone by [#undo], and has its findings worked out in the background.
public final class Session {
    private final ReadOnlyObjectWrapper<@Nullable Imported> imported = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Findings> findings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Deque<Change> before = new ArrayDeque<>();
    private final Deque<Change> after = new ArrayDeque<>();
    private int editions;
    private int openings;
    private final Workflow workflow;
    private final Jobs jobs;
    private final Consumer<Exception> failed;
    private final PlanRun planRun = new PlanRun(this);
    private final Preview preview = new Preview(this);
    private final Keeping keeping;

    /// A change, and the project on its other side, given the one on this side.
    private record Change(String label, UnaryOperator<Project> other) {}

    /// @param failed told of what should not happen
    public Session(Workflow workflow, Jobs jobs, Consumer<Exception> failed) {
        this.workflow = workflow;
        this.jobs = jobs;
        this.failed = failed;
        keeping = new Keeping(this, jobs);
        planRun.attach();
    }

    // what is open

    /// How the open list was read; null until one is, and for a project out of its file.
    public ReadOnlyObjectProperty<@Nullable Imported> imported() {
        return imported.getReadOnlyProperty();
    }

    /// The open project; null on the start page.
    public ReadOnlyObjectProperty<@Nullable Project> project() {
        return project.getReadOnlyProperty();
    }

    /// What follows from the open project; the previous findings while new ones are worked out, null before the first.
    public ReadOnlyObjectProperty<@Nullable Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// Tells of findings when they are those of the open project: at once if so, then whenever there are new ones; of null when there are none.
    public Subscription follow(Consumer<@Nullable Findings> told) {
        if (!working.get()) {
            told.accept(findings.get());
        }
        return findings.subscribe((_, found) -> told.accept(found));
    }

    /// New findings are being worked out.
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// What the change is called that undo takes back; empty when there is none.
    public ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// What the change is called that redo makes again; empty when there is none.
    public ReadOnlyStringProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    public Workflow workflow() {
        return workflow;
    }

    public Jobs jobs() {
        return jobs;
    }

    /// The making of the project's plan.
    public PlanRun planRun() {
        return planRun;
    }

    /// What plan a change would lead to that is still being made.
    public Preview preview() {
        return preview;
    }

    /// The keeping of the project in its file.
    public Keeping keeping() {
        return keeping;
    }

    /// How many projects were opened: a job that began with another one must not touch this one.
    public int openings() {
        return openings;
    }

    // commands

    /// Opens what was read, which is in no file yet; undo does not go back beyond it.
    public void open(Imported opened) {
        keeping.leave();
        open(opened, opened.project(), List.of());
        keeping.begin(opened.project());
    }

    /// Opens the project of a file.
    ///
    /// @param steps what can be undone and redone of what was done before
    void open(Project opened, List<Step> steps) {
        open(null, opened, steps);
    }

    private void open(@Nullable Imported from, Project opened, List<Step> steps) {
        openings++;
        before.clear();
        after.clear();
        for (var step : steps) {
            if (step.isUndone()) {
                after.addLast(new Change(step.label(), step::other));
            } else {
                before.push(new Change(step.label(), step::other));
            }
        }
        imported.set(from);
        findings.set(null);
        show(opened);
    }

    /// Changes the open project.
    ///
    /// @param label what the change is called in the history
    public void edit(String label, UnaryOperator<Project> change) {
        Objects.requireNonNull(label);
        var present = Objects.requireNonNull(project.get(), "no project is open");
        var changed = change.apply(present);
        if (!changed.equals(present)) {
            before.push(new Change(label, _ -> present));
            after.clear();
            show(changed);
            keeping.keep(file -> file.write(changed, Kind.EDIT, label));
        }
    }

    /// Completes the last change, as with the plan that follows from it: undone together with it.
    ///
    /// @param label what the completed change is called in the journal
    void complete(String label, UnaryOperator<Project> change) {
        var changed = change.apply(Objects.requireNonNull(project.get(), "no project is open"));
        after.clear();
        show(changed);
        keeping.keep(file -> file.complete(changed, label));
    }

    public void undo() {
        step(before, after, Kind.UNDO);
    }

    public void redo() {
        step(after, before, Kind.REDO);
    }

    private void step(Deque<Change> from, Deque<Change> to, Kind kind) {
        if (!from.isEmpty()) {
            var present = Objects.requireNonNull(project.get());
            var change = from.pop();
            Project other;
            try {
                other = change.other().apply(present);
            } catch (IllegalStateException notOfThisProject) {
                from.clear();
                tellSteps();
                failed.accept(notOfThisProject);
                return;
            }
            to.push(new Change(change.label(), _ -> present));
            show(other);
            keeping.keep(file -> file.write(other, kind, change.label()));
        }
    }

    /// Tells the person of something that should not happen; the program goes on.
    public void fail(Exception trouble) {
        failed.accept(trouble);
    }

    private void show(Project shown) {
        project.set(shown);
        tellSteps();
        working.set(true);
        var edition = ++editions;
        jobs.run(() -> workflow.findings(shown), found -> {
            if (edition == editions) {
                findings.set(found);
                working.set(false);
            }
        }, trouble -> {
            if (edition == editions) {
                working.set(false);
            }
            failed.accept(trouble);
        });
    }

    private void tellSteps() {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
        undoable.set(label(before));
        redoable.set(label(after));
    }

    private static String label(Deque<Change> changes) {
        var next = changes.peek();
        return next == null ? "" : next.label();
    }
}
