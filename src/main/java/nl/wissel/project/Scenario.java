package nl.wissel.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Terms under which the same cameras are planned, and the plan that came of them.
///
/// @param name      empty for the first one of a project, until it is named
/// @param deadlines by when cameras must be replaced
/// @param planned   null = none yet, or an edit made it void
public record Scenario(String name, Settings settings, Budget budget, List<DeadlineRule> deadlines, @Nullable Outcome planned) {
    public Scenario {
        deadlines = List.copyOf(deadlines);
    }

    public Scenario named(String changed) {
        return new Scenario(changed, settings, budget, deadlines, planned);
    }

    Scenario with(Settings changed) {
        return new Scenario(name, changed, budget, deadlines, planned);
    }

    Scenario with(Budget changed) {
        return new Scenario(name, settings, changed, deadlines, planned);
    }

    Scenario with(List<DeadlineRule> changed) {
        return new Scenario(name, settings, budget, changed, planned);
    }

    Scenario withPlanned(@Nullable Outcome changed) {
        return new Scenario(name, settings, budget, deadlines, changed);
    }

    /// With the cameras that are done in its plan where they were done. What was proven of another plan is not of this one.
    ///
    /// @param done camera id -> quarter
    Scenario holding(Map<String, Quarter> done) {
        if (planned == null) {
            return this;
        }
        var horizon = settings.horizon();
        var quarters = new HashMap<>(planned.plan().quarters());
        done.forEach((id, quarter) -> {
            var index = horizon.indexOf(quarter);
            if (0 <= index && index < horizon.quarters()) {
                quarters.put(id, quarter);
            } else {
                quarters.remove(id);
            }
        });
        return quarters.equals(planned.plan().quarters()) ? this : withPlanned(new Outcome(new Plan(quarters), null, planned.elapsed(), planned.seed()));
    }
}
