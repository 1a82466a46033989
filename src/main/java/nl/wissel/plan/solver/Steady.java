package nl.wissel.plan.solver;

import nl.wissel.plan.Plan;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Problem;
import nl.wissel.unit.Euros;

/// The problem that is searched when planning again: where no plan is adopted, a move from the present one costs a little, so that cameras do not
/// change places for nothing.
final class Steady {
    private static final Euros MOVE_PRICE = Euros.of(1);

    private Steady() {}

    static Problem near(Problem problem, Plan present) {
        return problem.adopted() != null ? problem
                : new Problem(problem.horizon(), problem.indices(), new Policy(problem.policy().exposurePrice(), MOVE_PRICE), problem.limits(),
                        problem.tasks(), problem.sites(), problem.departments(), present);
    }
}
