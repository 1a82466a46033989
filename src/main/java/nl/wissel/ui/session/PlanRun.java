package nl.wissel.ui.session;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.plan.Preparation;
import nl.wissel.ui.task.Latest;
import org.jspecify.annotations.Nullable;

/// Makes the plan of a session's project. It outlives the screen that asked for it, and a change of language.
public final class PlanRun {
    private final ReadOnlyObjectWrapper<Solving> state = new ReadOnlyObjectWrapper<>(new Solving.Idle());
    private final Session session;
    private @Nullable AtomicBoolean stop;
    private int runs;

    PlanRun(Session session) {
        this.session = session;
    }

    public ReadOnlyObjectProperty<Solving> state() {
        return state.getReadOnlyProperty();
    }

    /// Plans in the background, from the present plan if there is one, and makes what comes of it the project's plan, unless another project was
    /// opened meanwhile. While one is being made nothing happens.
    ///
    /// @param label what the change is called in the history
    public void start(Preparation preparation, Effort effort, String label) {
        if (state.get() instanceof Solving.Running) {
            return;
        }
        var opened = session.openings();
        var stopping = new AtomicBoolean();
        var run = ++runs;
        var latest = new Latest<>(session.jobs(), (Progress progress) -> {
            if (state.get() instanceof Solving.Running running && run == runs) {
                state.set(new Solving.Running(progress, running.stopping()));
            }
        });
        stop = stopping;
        state.set(new Solving.Running(null, false));
        var workflow = session.workflow();
        var project = session.project().get();
        var scenario = project == null ? "" : project.scenarios().present().name();
        var present = project == null ? null : project.planned();
        session.jobs().run(() -> present == null ? workflow.plan(preparation, effort, latest, stopping::get)
                : workflow.planAgain(preparation, present.plan(), effort, latest, stopping::get), outcome -> {
            var same = opened == session.openings();
            finish(same ? new Solving.Done(stopping.get()) : new Solving.Idle());
            if (same) {
                adopt(outcome, scenario, label);
            }
        }, trouble -> {
            finish(new Solving.Idle());
            session.fail(trouble);
        });
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

    /// The plan goes to the scenario it was made for, also when another one became the plan meanwhile; to none when that is gone.
    private void adopt(Outcome outcome, String scenario, String label) {
        session.edit(label, project -> project.withPlanned(scenario, outcome));
    }
}
