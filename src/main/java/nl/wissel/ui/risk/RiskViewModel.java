package nl.wissel.ui.risk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.wissel.risk.Factor;
import nl.wissel.risk.Weights;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The screen Risk without its looks. Weights are changed one by one in a draft, by which everything is ranked at once, in proportion
/// while they do not sum to 100; the draft is the project's as soon as they do.
public final class RiskViewModel {
    private final Session session;
    private final Texts texts;
    private final ObservableValue<@Nullable RiskPicture> picture;
    private final Map<Factor, Integer> draft = new EnumMap<>(Factor.class);
    private final ReadOnlyIntegerWrapper sum = new ReadOnlyIntegerWrapper(100);
    private final ReadOnlyObjectWrapper<Weights> tried = new ReadOnlyObjectWrapper<>(Weights.DEFAULT);

    public RiskViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        picture = Bindings.createObjectBinding(this::pictured, session.findings(), tried);
        takeOver(weights());
    }

    private @Nullable RiskPicture pictured() {
        var project = session.project().get();
        var findings = session.findings().get();
        return project == null || findings == null ? null : RiskPicture.of(project, findings, tried.get());
    }

    // what is shown

    /// By the weights of the draft; null until the first findings are there.
    public ObservableValue<@Nullable RiskPicture> picture() {
        return picture;
    }

    /// What the weights of the draft are together; only 100 is the project's.
    public ReadOnlyIntegerProperty sum() {
        return sum.getReadOnlyProperty();
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
        if (sum.get() == 100) {
            apply(new Weights(draft));
        }
    }

    /// Makes the draft sum to 100, in proportion; nothing happens while all its weights are 0.
    public void spread() {
        if (sum.get() > 0) {
            apply(Weights.inProportionTo(draft));
        }
    }

    /// Takes the design's weights.
    public void takeDefaults() {
        apply(Weights.DEFAULT);
    }

    /// Puts the project's weights in the draft.
    public void discard() {
        takeOver(weights());
    }

    private void apply(Weights weights) {
        session.edit(texts.get("planning.risk.edit.weights"), project -> project.with(project.risk().with(weights)));
        takeOver(weights);
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
        sum.set(draft.values().stream().mapToInt(weight -> weight).sum());
        if (sum.get() > 0) {
            tried.set(Weights.inProportionTo(draft));
        }
    }
}
