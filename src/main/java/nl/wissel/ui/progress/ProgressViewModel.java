package nl.wissel.ui.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.wissel.exchange.course.WorkLine;
import nl.wissel.plan.Effort;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Baseline;
import nl.wissel.plan.course.Standing;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Solving;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The screen Progress without its looks.
public final class ProgressViewModel {
    private final Session session;
    private final Texts texts;
    private final Effort effort;
    private final Supplier<LocalDate> today;
    private final ObservableValue<State> state;
    private final ObservableValue<Boolean> isBusy;

    /// What is shown.
    sealed interface State {
        /// There is no plan to adopt.
        record NoPlan() implements State {}

        /// There is a plan that can be adopted.
        record ToAdopt() implements State {}

        record Running(Baseline baseline, LocalDate asOf, Standing standing, List<WorkLine> work) implements State {}
    }

    /// @param effort for planning again
    /// @param today  the day by the clock
    public ProgressViewModel(Session session, Texts texts, Effort effort, Supplier<LocalDate> today) {
        this.session = session;
        this.texts = texts;
        this.effort = effort;
        this.today = today;
        state = Bindings.createObjectBinding(this::now, session.findings());
        isBusy = Bindings.createBooleanBinding(() -> session.working().get() || session.planRun().state().get() instanceof Solving.Running,
                session.working(), session.planRun().state());
    }

    // what is shown

    ObservableValue<State> state() {
        return state;
    }

    /// Findings are being worked out or a plan is being made: what is shown may be about to change.
    ObservableValue<Boolean> isBusy() {
        return isBusy;
    }

    ReadOnlyObjectProperty<Solving> solving() {
        return session.planRun().state();
    }

    LocalDate today() {
        return today.get();
    }

    private State now() {
        var project = session.project().get();
        var findings = session.findings().get();
        if (project == null || findings == null || findings.plan() == null) {
            return new State.NoPlan();
        }
        var baseline = project.course().baseline();
        return baseline == null ? new State.ToAdopt() : running(project, findings, baseline);
    }

    private State running(Project project, Findings findings, Baseline baseline) {
        var asOf = project.course().statusDate();
        return new State.Running(baseline, asOf == null ? baseline.adoptedOn() : asOf,
                Standing.of(baseline, project.course(), findings.preparation(), Objects.requireNonNull(findings.plan())), WorkLine.of(project, findings));
    }

    // what can be done

    /// Adopts the present plan: its caps are then the caps, also when they were the default ones.
    ///
    /// @param decision number of the decision, or empty
    void adopt(LocalDate day, String decision) {
        var findings = session.findings().get();
        var checked = findings == null ? null : findings.plan();
        if (findings == null || checked == null || isBusy.getValue()) {
            return;
        }
        var baseline = Baseline.of(day, decision.strip(), findings.preparation().problem(), checked);
        var budget = findings.preparation().budget();
        session.edit(texts.get("progress.edit.adopt", decision.strip()), project -> project.with(budget).with(project.course().adopting(baseline)));
    }

    /// Records that cameras were replaced on one day; a later record replaces the former.
    ///
    /// @param paid for each of them; null = what was planned for it
    void record(Collection<WorkLine> lines, LocalDate day, String product, @Nullable Euros paid, String remark) {
        var actuals = new HashMap<String, Actual>();
        for (var line : lines) {
            actuals.put(line.camera().id(), new Actual(day, product.strip(), paid == null ? new Euros(line.placed().costCents()) : paid, remark.strip()));
        }
        session.edit(texts.get("progress.edit.record", actuals.size()), project -> project.with(project.course().recording(actuals)));
    }

    /// Takes back what was recorded of cameras.
    void withdraw(Collection<WorkLine> lines) {
        var ids = lines.stream().map(line -> line.camera().id()).toList();
        session.edit(texts.get("progress.edit.withdraw", ids.size()), project -> project.with(project.course().withdrawing(ids)));
    }

    /// Says as of which day all this is known: quarters before are closed from then on.
    void setAsOf(LocalDate day) {
        session.edit(texts.get("progress.edit.asOf", day.toString()), project -> project.with(project.course().asOf(day)));
    }

    /// Plans what is not done again, from the quarter of the status date on.
    void planAgain() {
        var findings = session.findings().get();
        if (findings != null && !isBusy.getValue()) {
            session.planRun().start(findings.preparation(), effort, texts.get("progress.edit.planAgain"));
        }
    }
}
