package nl.wissel.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.project.Compared;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.project.Scenarios;
import nl.wissel.report.ScenarioSheet;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The screen Scenarios without its looks.
public final class ScenarioViewModel {
    /// So many stand side by side at most.
    static final int MOST = 5;

    private final ReadOnlyObjectWrapper<List<Compared>> compared = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper();
    private final Session session;
    private final Texts texts;
    private final Effort effort;
    private List<Integer> chosen = List.of();
    private int edition;
    private @Nullable AtomicBoolean stop;

    /// @param effort for the plan of one scenario
    public ScenarioViewModel(Session session, Texts texts, Effort effort) {
        this.session = session;
        this.texts = texts;
        this.effort = effort;
    }

    // what is shown

    /// The project with its scenarios; null before one is open.
    public ReadOnlyObjectProperty<@Nullable Project> project() {
        return session.project();
    }

    /// Those that stand side by side, as far as they are worked out.
    public ReadOnlyObjectProperty<List<Compared>> compared() {
        return compared.getReadOnlyProperty();
    }

    /// What stands side by side is being worked out.
    public ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    /// Plans of scenarios are being made.
    public ReadOnlyBooleanProperty planning() {
        return planning.getReadOnlyProperty();
    }

    /// What a scenario is called on screen.
    public String name(Scenario scenario) {
        return ScenarioSheet.name(scenario, texts);
    }

    /// A name can be given to a copy, or to a scenario that is called something else.
    public boolean isFree(String name) {
        return !name.isBlank() && scenarios().all().stream().noneMatch(one -> name(one).strip().equalsIgnoreCase(name.strip()));
    }

    // what can be done

    /// Keeps what stands side by side up to date.
    public Subscription attach() {
        return session.project().subscribe(_ -> compare(chosen));
    }

    /// Works out some scenarios in the background, to stand side by side: the present one first.
    public void compare(List<Integer> indices) {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        var count = project.scenarios().all().size();
        chosen = indices.stream().filter(index -> index < count).limit(MOST).toList();
        var wanted = chosen.isEmpty() ? first(count) : chosen;
        var mine = ++edition;
        comparing.set(true);
        session.jobs().run(() -> session.workflow().compared(project, wanted, this::name), all -> {
            if (mine == edition) {
                comparing.set(false);
                compared.set(all);
            }
        }, trouble -> {
            comparing.set(false);
            session.fail(trouble);
        });
    }

    private static List<Integer> first(int count) {
        var all = new ArrayList<Integer>();
        for (var index = 0; index < Math.min(count, MOST); index++) {
            all.add(index);
        }
        return all;
    }

    public void copy(int index, String name) {
        session.edit(texts.get("scenario.edit.copy", name(index), name), project -> project.with(project.scenarios().copying(index, name.strip())));
    }

    public void rename(int index, String name) {
        session.edit(texts.get("scenario.edit.rename", name(index), name),
                project -> project.with(project.scenarios().changing(index, scenario -> scenario.named(name.strip()))));
    }

    /// Takes one away that is not the plan.
    public void delete(int index) {
        chosen = List.of();
        session.edit(texts.get("scenario.edit.delete", name(index)), project -> project.with(project.scenarios().without(index)));
    }

    /// Makes one the plan: what every other screen shows and changes.
    public void present(int index) {
        session.edit(texts.get("scenario.edit.present", name(index)), project -> project.presenting(index));
    }

    /// Makes a plan for each scenario that has none, one after the other; each is the project's as soon as it is there.
    public void planMissing() {
        var project = Objects.requireNonNull(session.project().get());
        for (var index = 0; index < project.scenarios().all().size() && !planning.get(); index++) {
            if (project.scenarios().all().get(index).planned() == null) {
                plan(project, index);
            }
        }
    }

    private void plan(Project project, int index) {
        var stopping = new AtomicBoolean();
        var opened = session.openings();
        var name = project.scenarios().all().get(index).name();
        var label = texts.get("scenario.edit.plan", name(index));
        stop = stopping;
        planning.set(true);
        session.jobs().<Outcome>run(() -> {
            var workflow = session.workflow();
            return workflow.plan(workflow.findings(project.presenting(index)).preparation(), effort, _ -> { }, stopping::get);
        }, outcome -> {
            planning.set(false);
            if (opened == session.openings() && scenarios().all().stream().anyMatch(one -> one.name().equals(name))) {
                session.edit(label, changed -> changed.withPlanned(name, outcome));
                if (!stopping.get()) {
                    planMissing();
                }
            }
        }, trouble -> {
            planning.set(false);
            session.fail(trouble);
        });
    }

    /// Asks for the best plan so far, and leaves the others without one.
    public void stop() {
        if (stop != null) {
            stop.set(true);
        }
    }

    private Scenarios scenarios() {
        return Objects.requireNonNull(session.project().get()).scenarios();
    }

    private String name(int index) {
        return name(scenarios().all().get(index));
    }
}
