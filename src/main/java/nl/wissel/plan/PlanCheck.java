package nl.wissel.plan;

/// Recomputes a plan from its problem, figure by figure and rule by rule, as the planning model says. It knows no solver.
public final class PlanCheck {
    private PlanCheck() {}

    public static CheckedPlan check(Problem problem, Plan plan) {
        throw new IllegalStateException(problem + " " + plan);
    }
}
