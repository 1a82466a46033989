package nl.wissel.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Preparation.Outside;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.screening.Screening;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

import static nl.wissel.Samples.camera;

/// A plan of three cameras at one site in one year, without indices, so that its figures can be worked out in the head.
///
/// A and B are replaced, C finds no room: 2027 has a cap of EUR 2,100.00, and two cameras with a visit each cost 2,000.00.
/// A: 700.00 hardware + 100.00 labour, 70 minutes, risk 60, book value 400.00 over 4 quarters, in 2027-Q1.
/// B: the same with risk 20 and no book value, in 2027-Q3. C: like B. D was replaced already.
public final class PlanSamples {
    public static final Plan PLAN = new Plan(Map.of("A", new Quarter(2027, 1), "B", new Quarter(2027, 3)));

    private PlanSamples() {}

    public static Problem problem() {
        var cost = new ReplacementCost("dome", 70, 70_000, 10_000);
        return new ProblemBuilder("2027-Q1", 1).department("Traffic").site("Dam", 0, 20_000).cap(0, 210_000L).minutes(0, 600)
                .prices(new PriceLevel(Percent.of(0), Percent.of(0), Euros.of(85), Percent.of(0)))
                .camera("A", 0, 0, 60, cost, new BookValue(40_000, 4))
                .camera("B", 0, 0, 20, cost, BookValue.NONE)
                .camera("C", 0, 0, 20, cost, BookValue.NONE).build();
    }

    public static Findings findings() {
        var preparation = new Preparation(problem(), Budget.NONE, Map.of("D", Outside.REPLACED), List.of());
        return new Findings(new Screening(Map.of()), new RiskAssessment(Map.of(), Map.of()), preparation, PlanCheck.check(problem(), PLAN));
    }

    /// @param proof null = nothing proven
    public static Project project(Planner.@Nullable Proof proof) {
        var inventory = new Inventory(List.of(camera("D").build(), camera("A").build(), camera("B").build(), camera("C").build()), List.of(), List.of());
        return Project.withDefaults("city", new Quarter(2027, 1), Set.of()).with(inventory)
                .withPlanned(new Planner.Outcome(PLAN, proof, Duration.ofSeconds(5), 7));
    }
}
