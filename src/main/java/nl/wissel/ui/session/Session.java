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
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.Assumption;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.ui.task.Jobs;
import org.jspecify.annotations.Nullable;

/// The open project. Every change goes through [#edit], is undone by [#undo], and has its findings worked out in the background.
public final class Session {
    private final ReadOnlyObjectWrapper<@Nullable Imported> imported = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Findings> findings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Deque<Project> before = new ArrayDeque<>();
    private final Deque<Project> after = new ArrayDeque<>();
    private int editions;
    private final Workflow workflow;
    private final Jobs jobs;
    private final Consumer<Exception> failed;
    private final PlanRun planRun = new PlanRun(this);

    /// @param failed told of what should not happen
    public Session(Workflow workflow, Jobs jobs, Consumer<Exception> failed) {
        this.workflow = workflow;
        this.jobs = jobs;
        this.failed = failed;
    }

    // what is open

    /// How the open list was read; null until one is.
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

    // commands

    /// Opens what was read; undo does not go back beyond it.
    public void open(Imported opened) {
        before.clear();
        after.clear();
        imported.set(opened);
        findings.set(null);
        show(opened.project());
    }

    /// Changes the open project.
    ///
    /// @param label what the change is called in the history
    public void edit(String label, UnaryOperator<Project> change) {
        Objects.requireNonNull(label);
        var present = Objects.requireNonNull(project.get(), "no project is open");
        var changed = change.apply(present);
        if (!changed.equals(present)) {
            before.push(present);
            after.clear();
            show(changed);
        }
    }

    public void undo() {
        if (!before.isEmpty()) {
            after.push(Objects.requireNonNull(project.get()));
            show(before.pop());
        }
    }

    public void redo() {
        if (!after.isEmpty()) {
            before.push(Objects.requireNonNull(project.get()));
            show(after.pop());
        }
    }

    /// Tells the person of something that should not happen; the program goes on.
    public void fail(Exception trouble) {
        failed.accept(trouble);
    }

    private void show(Project shown) {
        project.set(shown);
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
        working.set(true);
        var edition = ++editions;
        var unstated = unstated(shown);
        jobs.run(() -> workflow.findings(shown).with(unstated), found -> {
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

    /// What the file did not state; the start quarter no more once a person has set another.
    private List<Assumption> unstated(Project shown) {
        var file = imported.get();
        if (file == null) {
            return List.of();
        }
        var sameStart = file.project().settings().horizon().start().equals(shown.settings().horizon().start());
        return file.assumptions().stream().filter(assumption -> sameStart || assumption.kind() != Assumption.Kind.DEFAULT_START).toList();
    }
}
