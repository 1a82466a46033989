package nl.wissel.ui.session;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.explain.PlanDifference;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import org.jspecify.annotations.Nullable;

/// Shows what plan a change would lead to while a person still moves it: one plan at a time, always for the newest that was asked.
public final class Preview {
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final Session session;
    private @Nullable Project wanted;
    private @Nullable AtomicBoolean stop;

    /// A changed project with the plan that it would have.
    ///
    /// @param changes what that plan changes in the present one
    public record Shown(Project asked, Project project, Findings findings, PlanDifference changes) {}

    Preview(Session session) {
        this.session = session;
    }

    /// Null while nothing is moved.
    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Asks for the plan of a changed project; one that has no plan is not planned.
    public void ask(Project changed) {
        if (changed.planned() != null) {
            wanted = changed;
            next();
        }
    }

    /// The movement is over: nothing is shown any more.
    public void end() {
        wanted = null;
        shown.set(null);
        if (stop != null) {
            stop.set(true);
        }
    }

    private void next() {
        var asked = wanted;
        if (asked == null || stop != null) {
            return;
        }
        var stopping = new AtomicBoolean();
        var present = session.project().get();
        wanted = null;
        stop = stopping;
        session.jobs().run(() -> plan(asked, stopping), planned -> {
            stop = null;
            if (!stopping.get() && Objects.equals(present, session.project().get())) {
                shown.set(planned);
            }
            next();
        }, trouble -> {
            stop = null;
            session.fail(trouble);
        });
    }

    private Shown plan(Project asked, AtomicBoolean stopping) {
        var findings = session.workflow().findings(asked);
        var preparation = findings.preparation();
        var present = Objects.requireNonNull(asked.planned()).plan();
        var outcome = session.workflow().planAgain(preparation, present, PlanRun.breath(preparation), progress -> { }, stopping::get);
        var checked = PlanCheck.check(preparation.problem(), outcome.plan());
        return new Shown(asked, asked.withPlanned(outcome), new Findings(findings.screening(), findings.risk(), preparation, checked),
                PlanDifference.of(preparation.problem(), present, outcome.plan()));
    }
}
