package nl.wissel.ui.plan.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.CheckedPlan.Unscheduled;
import nl.wissel.plan.Effort;
import nl.wissel.plan.explain.Explainer;
import nl.wissel.plan.explain.PlanDifference;
import nl.wissel.plan.explain.clash.Clash;
import nl.wissel.plan.explain.clash.Clash.PinOutside;
import nl.wissel.plan.explain.clash.Clash.PinsOver;
import nl.wissel.plan.explain.room.LeastExtra;
import nl.wissel.plan.explain.room.LeastExtraSearch;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.report.words.WhyWords;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What the screen Plan tells beside the plan, without its looks.
public final class AnswersViewModel {
    private final Session session;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Clash>> clashes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Asking> room = new ReadOnlyObjectWrapper<>(new Asking.Nothing());
    private final ReadOnlyObjectWrapper<Map<String, String>> ways = new ReadOnlyObjectWrapper<>(Map.of());
    private @Nullable AtomicBoolean stop;

    public AnswersViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    Subscription attach() {
        return session.findings().subscribe(this::renew).and(this::stop);
    }

    // what is shown

    ReadOnlyObjectProperty<List<Clash>> clashes() {
        return clashes.getReadOnlyProperty();
    }

    /// Camera id -> what would let it in, for cameras that are not planned.
    public ReadOnlyObjectProperty<Map<String, String>> ways() {
        return ways.getReadOnlyProperty();
    }

    /// What the last planning changed; null when nothing is to be told.
    ReadOnlyObjectProperty<@Nullable PlanDifference> changes() {
        return session.planRun().changes();
    }

    ReadOnlyObjectProperty<Asking> room() {
        return room.getReadOnlyProperty();
    }

    // what can be done

    /// Takes the pins off that stand in the way of a cap or lie outside their window; the plan follows.
    void releasePins() {
        var released = pinsInTheWay();
        var label = texts.get("planning.plan.edit.release", released.size());
        session.edit(label, project -> {
            var old = project.inventory();
            var cameras = old.cameras().stream().map(camera -> released.contains(camera.id()) ? unpinned(camera) : camera).toList();
            return project.with(new Inventory(cameras, old.sites(), old.departments()));
        });
        session.planRun().follow(label);
    }

    Set<String> pinsInTheWay() {
        var pins = new HashSet<String>();
        for (var clash : clashes.get()) {
            if (clash instanceof PinsOver over) {
                pins.addAll(over.release());
            } else if (clash instanceof PinOutside outside) {
                pins.add(outside.camera());
            }
        }
        return pins;
    }

    private static Camera unpinned(Camera camera) {
        var old = camera.assessment();
        return camera.with(new Camera.Assessment(old.feasible(), old.earliest(), old.deadline(), null, old.cost(), old.remark()));
    }

    /// Asks in the background how much more money lets all in, and what a little more risk would save.
    void ask() {
        var findings = session.findings().get();
        var project = session.project().get();
        var planned = project == null ? null : project.planned();
        if (findings == null || planned == null || room.get() instanceof Asking.Running) {
            return;
        }
        var stopping = new AtomicBoolean();
        stop = stopping;
        room.set(new Asking.Running(null));
        var workflow = session.workflow();
        var effort = new Effort(LeastExtraSearch.time(findings.preparation().problem()), null, 1);
        answer(stopping, () -> workflow.leastExtra(findings.preparation(), stopping::get).search(effort), extra -> {
            room.set(new Asking.Running(extra));
            answer(stopping, () -> workflow.choices(findings.preparation(), stopping::get).search(planned.plan(), effort), choices -> {
                stop = null;
                room.set(new Asking.Answered(extra, choices));
            });
        });
    }

    /// Works out one answer, and passes it on unless it was stopped.
    private <T> void answer(AtomicBoolean stopping, Callable<T> work, Consumer<T> answered) {
        session.jobs().run(work, answer -> {
            if (stopping.equals(stop)) {
                answered.accept(answer);
            }
        }, trouble -> {
            stop = null;
            room.set(new Asking.Open());
            session.fail(trouble);
        });
    }

    /// Ends the asking.
    void stop() {
        if (stop != null) {
            stop.set(true);
            stop = null;
            room.set(new Asking.Open());
        }
    }

    /// Raises every cap by what lets all in, with the plan that was found for it: one change.
    void raiseCaps() {
        if (room.get() instanceof Asking.Answered(var extra, var choices) && extra.enough() != null) {
            var enough = extra.enough();
            var findings = Objects.requireNonNull(session.findings().get());
            session.edit(texts.get("planning.plan.edit.raise", texts.formats().percent(enough.raise().share() / 10_000.0, 1)),
                    project -> raised(project, findings, enough));
        }
    }

    private static Project raised(Project project, Findings findings, LeastExtra.Enough enough) {
        var budget = project.budget().isEmpty() ? findings.preparation().budget() : project.budget();
        return project.with(enough.raise().of(budget)).withPlanned(enough.outcome());
    }

    /// Other findings: what was answered holds no more.
    private void renew(@Nullable Findings findings) {
        stop();
        var project = session.project().get();
        if (findings == null || project == null) {
            clashes.set(List.of());
            room.set(new Asking.Nothing());
            return;
        }
        var plan = findings.plan();
        room.set(plan != null && plan.unscheduled().containsValue(Unscheduled.NO_ROOM) ? new Asking.Open() : new Asking.Nothing());
        session.jobs().run(() -> new Told(session.workflow().clashes(project, findings), ways(project, findings)), found -> {
            if (findings.equals(session.findings().get())) {
                clashes.set(found.clashes());
                ways.set(found.ways());
            }
        }, session::fail);
    }

    private record Told(List<Clash> clashes, Map<String, String> ways) {}

    private Map<String, String> ways(Project project, Findings findings) {
        var planned = project.planned();
        var plan = findings.plan();
        if (planned == null || plan == null || plan.unscheduled().isEmpty()) {
            return Map.of();
        }
        var explainer = new Explainer(findings.preparation().problem(), planned.plan());
        var words = new WhyWords(texts);
        var found = new HashMap<String, String>();
        plan.unscheduled().keySet().forEach(id -> explainer.explain(id).ifPresent(explanation -> found.put(id, words.letIn(explanation))));
        return Map.copyOf(found);
    }
}
