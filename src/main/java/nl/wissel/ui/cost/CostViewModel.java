package nl.wissel.ui.cost;

import javafx.beans.value.ObservableValue;
import nl.wissel.ui.session.Session;

/// The screen Costs without its looks.
public final class CostViewModel {
    private final ObservableValue<CostFigures> figures;

    public CostViewModel(Session session) {
        figures = session.findings().map(CostFigures::of);
    }

    /// Null while there is no plan.
    public ObservableValue<CostFigures> figures() {
        return figures;
    }
}
