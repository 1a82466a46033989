package nl.wissel.plan.explain.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;

/// Searches what leaving 1, 2, 5 or 10 % more risk unscheduled would save.
public final class ChoiceSearch {
    private static final List<Integer> PERCENTAGES = List.of(1, 2, 5, 10);
    private static final int ALL = 100;

    private final Problem problem;
    private final Planner planner;
    private final BooleanSupplier stop;

    public ChoiceSearch(Problem problem, Planner planner, BooleanSupplier stop) {
        this.problem = problem;
        this.planner = planner;
        this.stop = stop;
    }

    /// Those that save something; none when the plan leaves nothing out. Stopping answers with those that are known.
    ///
    /// @param least  a plan that leaves as little as it can
    /// @param effort of each plan
    public List<Choice> search(Plan least, Effort effort) {
        var figures = PlanCheck.check(problem, least).figures();
        var choices = new ArrayList<Choice>();
        for (var percent : PERCENTAGES) {
            var points = figures.medium() * (ALL + percent) / ALL;
            if (points == figures.medium() || stop.getAsBoolean()) {
                continue;
            }
            var outcome = planner.planLeaving(problem, points, least, effort, stop);
            var changed = PlanCheck.check(problem, outcome.plan()).figures();
            var saved = figures.objectiveCents() - changed.objectiveCents();
            var proof = outcome.proof();
            if (saved > 0 && proof != null) {
                choices.add(new Choice(percent, changed, saved, figures.objectiveCents() - proof.boundCents()));
            }
        }
        return List.copyOf(choices);
    }
}
