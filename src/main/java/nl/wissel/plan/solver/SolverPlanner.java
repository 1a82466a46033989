package nl.wissel.plan.solver;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.plan.greedy.FirstPlan;
import nl.wissel.plan.greedy.Pulse;
import org.optaplanner.core.api.solver.SolverFactory;

/// Plans with a first plan that OptaPlanner then improves.
public final class SolverPlanner implements Planner {
    /// The share of the time that the first plan may take.
    private static final double FIRST_PLAN = 0.3;

    @Override
    public Outcome plan(Problem problem, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        var pulse = Pulse.begin(effort.time(), stop);
        var compiled = new CompiledProblem(problem);
        var reporter = new Reporter(compiled, pulse, progress);
        var first = FirstPlan.of(compiled, effort.seed(), pulse.part(FIRST_PLAN), quarters -> reporter.tell(Phase.START, quarters));
        reporter.tell(Phase.START, first);
        var best = first;
        if (IntStream.range(0, compiled.cameras).anyMatch(camera -> !compiled.isFixed(camera)) && !pulse.isOver()) {
            var found = search(compiled, first, effort, pulse, reporter);
            best = reporter.isBetter(found, first) ? found : first;
        }
        reporter.tellLast(Phase.SEARCH, best);
        return new Outcome(compiled.planOf(best), null, pulse.elapsed(), effort.seed());
    }

    private static int[] search(CompiledProblem problem, int[] first, Effort effort, Pulse pulse, Reporter reporter) {
        var solver = SolverFactory.<Schedule>create(SearchConfig.of(effort.seed(), pulse.left(), effort.steps())).buildSolver();
        var schedule = Schedule.of(problem, first, () -> {
            if (pulse.isOver()) {
                solver.terminateEarly();
            }
        });
        solver.addEventListener(event -> reporter.tell(Phase.SEARCH, event.getNewBestSolution().quarters()));
        return solver.solve(schedule).quarters();
    }
}
