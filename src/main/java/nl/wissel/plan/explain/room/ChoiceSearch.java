package nl.wissel.plan.explain.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.PlanFigures;
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

    /// One for each percentage, the smallest first; none when the plan leaves nothing out. Stopping answers with those that are known.
    ///
    /// Each search begins at the plan of the one before. The first leaves no more: what it saves is not owed to more risk, and does not count.
    ///
    /// @param least  a plan that leaves as little as it can
    /// @param effort of each plan
    public List<Choice> search(Plan least, Effort effort) {
        var medium = figures(least).medium();
        var choices = new ArrayList<Choice>();
        if (medium * (ALL + PERCENTAGES.getLast()) / ALL == medium || stop.getAsBoolean()) {
            return List.of();
        }
        var best = planner.planLeaving(problem, medium, least, effort, stop).plan();
        var cents = figures(best).objectiveCents();
        for (var percent : PERCENTAGES) {
            var outcome = planner.planLeaving(problem, medium * (ALL + percent) / ALL, best, effort, stop);
            best = outcome.plan();
            var proof = outcome.proof();
            if (proof != null && !stop.getAsBoolean()) {
                choices.add(new Choice(percent, figures(best), cents - figures(best).objectiveCents(), cents - proof.boundCents()));
            }
        }
        return List.copyOf(choices);
    }

    private PlanFigures figures(Plan plan) {
        return PlanCheck.check(problem, plan).figures();
    }
}
