package nl.wissel.plan.explain;

import java.util.List;
import nl.wissel.plan.PlanFigures;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Cost against exposure: a plan, with its bound, for each of a range of budgets and exposure prices.
///
/// @param points by budget, then by exposure price, each rising
public record Frontier(List<Point> points) {
    public Frontier {
        points = List.copyOf(points);
    }

    /// One plan.
    ///
    /// @param totalBudgetCents the caps of all years together; null when a year has none
    /// @param boundCents       no plan that leaves at most as much unscheduled has a lower objective; null = not known
    public record Point(@Nullable Long totalBudgetCents, Euros exposurePrice, PlanFigures figures, @Nullable Long boundCents) {}
}
