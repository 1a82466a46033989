package nl.wissel.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What came of preparing a plan: the problem, the cameras of concern outside it, and what it rests on.
///
/// @param budget  the budget in force: the user's, or the default one when there is none
/// @param outside camera id -> why a camera of concern is not in the problem
public record Preparation(Problem problem, Budget budget, Map<String, Outside> outside, List<Assumption> assumptions) {
    public Preparation {
        outside = Map.copyOf(outside);
        assumptions = List.copyOf(assumptions);
    }

    /// The same, resting on more that nobody stated.
    public Preparation and(List<Assumption> more) {
        var all = new ArrayList<>(assumptions);
        all.addAll(more);
        return new Preparation(problem, budget, outside, all);
    }

    /// Why a camera of concern is not planned.
    public enum Outside { REPLACED, REMOVED, NOT_FEASIBLE, TO_BE_REMOVED }
}
