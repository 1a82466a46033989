package nl.wissel.ui.risk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
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
    private final ReadOnlyObjectWrapper<@Nullable RiskPicture> picture = new ReadOnlyObjectWrapper<>();
    private final Map<Factor, Integer> draft = new EnumMap<>(Factor.class);
    private final ReadOnlyIntegerWrapper sum = new ReadOnlyIntegerWrapper(100);
    private final ReadOnlyObjectWrapper<Weights> tried = new ReadOnlyObjectWrapper<>(Weights.DEFAULT);
    private int edition;

    public RiskViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        takeOver(weights());
    }

    /// Follows the findings and the draft for as long as the screen is shown.
    public Subscription attach() {
        return Subscription.combine(session.findings().subscribe(_ -> rank()), tried.subscribe((_, _) -> rank()));
    }

    /// Ranks anew in the background; of several that are under way only the newest counts.
    private void rank() {
        var own = ++edition;
        var project = session.project().get();
        var findings = session.findings().get();
        var weights = tried.get();
        if (project == null || findings == null) {
            picture.set(null);
        } else {
            session.jobs().run(() -> RiskPicture.of(project, findings, weights), ranked -> {
                if (own == edition) {
                    picture.set(ranked);
                }
            }, session::fail);
        }
    }

    // what is shown

    /// By the weights of the draft; null until the first findings are there.
    public ReadOnlyObjectProperty<@Nullable RiskPicture> picture() {
        return picture.getReadOnlyProperty();
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
