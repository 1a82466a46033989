package nl.wissel.ui.session;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.explain.PlanDifference;
import nl.wissel.project.Project;
import nl.wissel.ui.task.Latest;
import org.jspecify.annotations.Nullable;

/// Makes the plan of a session's project. It outlives the screen that asked for it, and a change of language.
public final class PlanRun {
    private final ReadOnlyObjectWrapper<Solving> state = new ReadOnlyObjectWrapper<>(new Solving.Idle());
    private final ReadOnlyObjectWrapper<@Nullable PlanDifference> changes = new ReadOnlyObjectWrapper<>();
    private final Session session;
    private @Nullable AtomicBoolean stop;
    private @Nullable Followed followed;
    private int runs;

    /// A change that a plan is to follow, and the project it made.
    private record Followed(String label, Project project) {}

    /// What came of a run.
    private record Made(Outcome outcome, @Nullable PlanDifference changes) {}

    PlanRun(Session session) {
        this.session = session;
    }

    /// Begins to listen for what a followed change leads to.
    void attach() {
        session.working().addListener(changed -> follow());
        session.project().addListener((property, before, now) -> forget(now));
    }

    public ReadOnlyObjectProperty<Solving> state() {
        return state.getReadOnlyProperty();
    }

    /// What the last planning changed in the plan before; null when there was none.
    public ReadOnlyObjectProperty<@Nullable PlanDifference> changes() {
        return changes.getReadOnlyProperty();
    }

    /// Plans in the background, from the present plan if there is one, and makes what comes of it the project's plan, unless another project was
    /// opened meanwhile. The plan goes to the scenario it was made for, also when another one became the plan meanwhile; to none when that is gone.
    /// While one is being made nothing happens.
    ///
    /// @param label what the change is called in the history
    public void start(Preparation preparation, Effort effort, String label) {
        if (!(state.get() instanceof Solving.Running)) {
            var opened = session.openings();
            var present = session.project().get();
            var scenario = present == null ? "" : present.scenarios().present().name();
            run(preparation, effort, () -> opened == session.openings(), made -> {
                session.edit(label, project -> project.withPlanned(scenario, made.outcome()));
                changes.set(made.changes());
            });
        }
    }

    /// Makes a change that was shown, with its plan: one change.
    ///
    /// @param label what the change is called
    public void take(Preview.Shown shown, String label) {
        stop();
        session.edit(label, project -> shown.project());
        changes.set(shown.changes());
        if (!(state.get() instanceof Solving.Running)) {
            state.set(new Solving.Done(false));
        }
    }

    /// Lets a plan follow a change that was just made, in the time of a breath, as a part of that change: undone with it. Without a plan nothing follows.
    ///
    /// @param label what the change is called
    public void follow(String label) {
        var project = session.project().get();
        if (project != null && project.planned() != null) {
            followed = new Followed(label, project);
            stop();
            follow();
        }
    }

    private void follow() {
        var change = followed;
        var findings = session.findings().get();
        if (change == null || findings == null || session.working().get() || state.get() instanceof Solving.Running) {
            return;
        }
        followed = null;
        if (!change.project().equals(session.project().get())) {
            return;
        }
        run(findings.preparation(), breath(findings.preparation()), () -> change.project().equals(session.project().get()), made -> {
            session.complete(change.label(), project -> project.withPlanned(made.outcome()));
            changes.set(made.changes());
        });
    }

    /// A second, and a little more for many cameras.
    static Effort breath(Preparation preparation) {
        return new Effort(Duration.ofMillis(1_000 + preparation.problem().tasks().size() / 10), null, 1);
    }

    /// @param isWanted whether what came of it is still of use
    /// @param take     takes it
    private void run(Preparation preparation, Effort effort, BooleanSupplier isWanted, Consumer<Made> take) {
        var stopping = new AtomicBoolean();
        var run = ++runs;
        var latest = new Latest<>(session.jobs(), (Progress progress) -> {
            if (state.get() instanceof Solving.Running running && run == runs) {
                state.set(new Solving.Running(progress, running.stopping()));
            }
        });
        stop = stopping;
        state.set(new Solving.Running(null, false));
        var project = session.project().get();
        var present = project == null ? null : project.planned();
        session.jobs().run(() -> make(preparation, present, effort, latest, stopping), made -> {
            var wanted = isWanted.getAsBoolean();
            finish(wanted ? new Solving.Done(stopping.get()) : new Solving.Idle());
            if (wanted) {
                take.accept(made);
            }
            follow();
        }, trouble -> {
            finish(new Solving.Idle());
            session.fail(trouble);
        });
    }

    private Made make(Preparation preparation, @Nullable Outcome present, Effort effort, Latest<Progress> latest, AtomicBoolean stopping) {
        var workflow = session.workflow();
        if (present == null) {
            return new Made(workflow.plan(preparation, effort, latest, stopping::get), null);
        }
        var outcome = workflow.planAgain(preparation, present.plan(), effort, latest, stopping::get);
        return new Made(outcome, PlanDifference.of(preparation.problem(), present.plan(), outcome.plan()));
    }

    /// Asks the planner to answer now with the best plan so far.
    public void stop() {
        if (stop != null && state.get() instanceof Solving.Running running) {
            stop.set(true);
            state.set(new Solving.Running(running.latest(), true));
        }
    }

    private void finish(Solving finished) {
        stop = null;
        state.set(finished);
    }

    /// What changed is no news any more once there is no plan, or another project.
    private void forget(@Nullable Project now) {
        if (now == null || now.planned() == null) {
            changes.set(null);
        }
    }
}
