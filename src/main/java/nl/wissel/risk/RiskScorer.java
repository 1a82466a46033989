package nl.wissel.risk;

import java.time.LocalDate;
import nl.wissel.inventory.Inventory;
import nl.wissel.screening.Screening;

/// Scores the cameras of an inventory.
public final class RiskScorer {
    private final Weights weights;
    private final LocalDate day;

    /// @param day the day at which support is judged: the first of the start quarter
    public RiskScorer(Weights weights, LocalDate day) {
        this.weights = weights;
        this.day = day;
    }

    /// Scores every camera that is not clear.
    public RiskAssessment score(Inventory inventory, Screening screening) {
        throw new IllegalStateException(weights + " " + day + inventory + screening);
    }
}
