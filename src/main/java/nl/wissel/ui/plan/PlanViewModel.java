package nl.wissel.ui.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Policy;
import nl.wissel.plan.explain.Explainer;
import nl.wissel.plan.explain.Explanation;
import nl.wissel.project.Project;
import nl.wissel.project.Settings;
import nl.wissel.text.Texts;
import nl.wissel.ui.plan.gantt.PlanPicture;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Solving;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The screen Plan without its looks.
public final class PlanViewModel {
    /// The stops of the slider from sooner to cheaper: the price of one risk point one quarter earlier. The middle one is the default.
    static final List<Euros> PRICES = List.of(2000L, 1000L, 500L, 300L, 200L, 100L, 50L, 20L, 0L).stream().map(Euros::new).toList();

    private final Session session;
    private final Texts texts;
    private final Effort effort;
    private final ObservableValue<PlanPicture> picture;
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private final ObservableValue<CameraCard> card;
    private final ObservableValue<Boolean> canSolve;

    public PlanViewModel(Session session, Texts texts, Effort effort) {
        this.session = session;
        this.texts = texts;
        this.effort = effort;
        picture = Bindings.createObjectBinding(this::pictured, session.findings(), session.preview().shown());
        card = Bindings.createObjectBinding(this::selectedCard, selected, session.findings());
        canSolve = Bindings.createBooleanBinding(this::isReady, session.findings(), session.working(), session.planRun().state());
    }

    // what is shown

    /// Null while there is no plan.
    public ObservableValue<PlanPicture> picture() {
        return picture;
    }

    public ObservableValue<Solving> solving() {
        return session.planRun().state();
    }

    /// The id of the selected camera; null for none.
    public ObjectProperty<@Nullable String> selected() {
        return selected;
    }

    /// Null while no camera of the plan is selected.
    public ObservableValue<CameraCard> card() {
        return card;
    }

    public ObservableValue<Boolean> canSolve() {
        return canSolve;
    }

    /// The nearest stop of the slider to the price in force.
    public int priceStep() {
        var project = session.project().get();
        var cents = (project == null ? Policy.DEFAULT : project.settings().policy()).exposurePrice().cents();
        var nearest = 0;
        for (var step = 1; step < PRICES.size(); step++) {
            if (Math.abs(PRICES.get(step).cents() - cents) < Math.abs(PRICES.get(nearest).cents() - cents)) {
                nearest = step;
            }
        }
        return nearest;
    }

    // what can be done

    public void solve() {
        var findings = session.findings().get();
        if (findings != null && isReady()) {
            session.planRun().start(findings.preparation(), effort, texts.get("planning.plan.edit.solve"));
        }
    }

    public void stop() {
        session.planRun().stop();
    }

    /// Shows what plan a stop of the slider would lead to, while it still moves.
    public void tryPriceStep(int step) {
        var project = session.project().get();
        if (project != null && step != priceStep()) {
            session.preview().ask(priced(project, step));
        }
    }

    /// Sets what one risk point one quarter earlier is worth, by a stop of the slider; the plan follows.
    public void setPriceStep(int step) {
        var label = texts.get("planning.plan.edit.price", texts.formats().exactEuros(PRICES.get(step)));
        var project = session.project().get();
        var shown = session.preview().shown().get();
        session.preview().end();
        if (project != null && shown != null && shown.asked().equals(priced(project, step))) {
            session.planRun().take(shown, label);
        } else {
            session.edit(label, before -> priced(before, step));
            session.planRun().follow(label);
        }
    }

    private static Project priced(Project project, int step) {
        var old = project.settings();
        var policy = new Policy(PRICES.get(step), old.policy().movePrice());
        return project.with(new Settings(old.horizon(), old.prices(), old.visits(), policy, old.bookkeeping()));
    }

    /// Fixes the quarter of a camera.
    public void pin(String cameraId, Quarter quarter) {
        edit(texts.get("planning.plan.edit.pin", cameraId, texts.formats().quarter(quarter)), cameraId, camera -> pinned(camera, quarter));
    }

    public void unpin(String cameraId) {
        edit(texts.get("planning.plan.edit.unpin", cameraId), cameraId, camera -> pinned(camera, null));
    }

    /// Works out why a camera stands where it stands, and tells of it while the camera is still selected.
    public void explain(String cameraId, Consumer<Explanation> told) {
        var findings = session.findings().get();
        var planned = Objects.requireNonNull(session.project().get()).planned();
        if (findings == null || planned == null) {
            return;
        }
        var problem = findings.preparation().problem();
        session.jobs().run(() -> new Explainer(problem, planned.plan()).explain(cameraId), explained -> {
            if (cameraId.equals(selected.get()) && findings.equals(session.findings().get())) {
                explained.ifPresent(told);
            }
        }, session::fail);
    }

    private void edit(String label, String cameraId, Function<Camera, Camera> change) {
        session.edit(label, project -> {
            var old = project.inventory();
            var cameras = old.cameras().stream().map(camera -> camera.id().equals(cameraId) ? change.apply(camera) : camera).toList();
            return project.with(new Inventory(cameras, old.sites(), old.departments()));
        });
    }

    private static Camera pinned(Camera camera, @Nullable Quarter quarter) {
        var old = camera.assessment();
        var changed = new Camera.Assessment(old.feasible(), old.earliest(), old.deadline(), quarter, old.cost(), old.remark());
        return camera.with(changed);
    }

    private boolean isReady() {
        var findings = session.findings().get();
        return findings != null && !session.working().get() && !findings.preparation().problem().tasks().isEmpty()
                && !(session.planRun().state().get() instanceof Solving.Running);
    }

    private @Nullable PlanPicture pictured() {
        var shown = session.preview().shown().get();
        var findings = session.findings().get();
        var project = session.project().get();
        if (shown != null) {
            return PlanPicture.of(shown.project(), shown.findings());
        }
        return findings == null || project == null ? null : PlanPicture.of(project, findings);
    }

    private @Nullable CameraCard selectedCard() {
        var id = selected.get();
        var findings = session.findings().get();
        var project = session.project().get();
        return id == null || findings == null || project == null ? null : CameraCard.of(project, findings, id);
    }
}
