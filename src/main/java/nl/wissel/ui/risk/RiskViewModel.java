package nl.wissel.ui.risk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import nl.wissel.risk.Factor;
import nl.wissel.risk.Weights;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;

/// The screen Risk without its looks. Weights are changed one by one in a draft, and applied together when they sum to 100.
public final class RiskViewModel {
    private final Session session;
    private final Texts texts;
    private final ObservableValue<RiskPicture> picture;
    private final Map<Factor, Integer> draft = new EnumMap<>(Factor.class);
    private final ReadOnlyIntegerWrapper sum = new ReadOnlyIntegerWrapper(100);
    private final ReadOnlyIntegerWrapper differences = new ReadOnlyIntegerWrapper();
    private final ObservableValue<Boolean> canApply = Bindings.createBooleanBinding(() -> sum.get() == 100 && differences.get() > 0, sum, differences);

    public RiskViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        picture = session.findings().map(findings -> RiskPicture.of(Objects.requireNonNull(session.project().get()), findings));
        takeOver(weights());
    }

    // what is shown

    /// Null until the first findings are there.
    public ObservableValue<RiskPicture> picture() {
        return picture;
    }

    /// What the weights of the draft are together; only 100 can be applied.
    public ReadOnlyIntegerProperty sum() {
        return sum.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> canApply() {
        return canApply;
    }

    /// The weight of a factor in the draft.
    public int weight(Factor factor) {
        return Objects.requireNonNull(draft.get(factor));
    }

    // what can be done

    /// Changes the draft.
    ///
    /// @param weight 0 to 100
    public void setWeight(Factor factor, int weight) {
        draft.put(factor, weight);
        measure();
    }

    /// Makes the draft the project's weights.
    public void apply() {
        if (canApply.getValue()) {
            var weights = new Weights(draft);
            session.edit(texts.get("planning.risk.edit.weights"), project -> project.with(project.risk().with(weights)));
            measure();
        }
    }

    /// Puts the design's weights in the draft.
    public void takeDefaults() {
        takeOver(Weights.DEFAULT);
    }

    /// Puts the project's weights in the draft.
    public void discard() {
        takeOver(weights());
    }

    private Weights weights() {
        var project = session.project().get();
        return project == null ? Weights.DEFAULT : project.weights();
    }

    private void takeOver(Weights weights) {
        Arrays.stream(Factor.values()).forEach(factor -> draft.put(factor, weights.of(factor)));
        measure();
    }

    private void measure() {
        var inForce = weights();
        sum.set(draft.values().stream().mapToInt(weight -> weight).sum());
        differences.set((int) draft.entrySet().stream().filter(entry -> entry.getValue() != inForce.of(entry.getKey())).count());
    }
}
