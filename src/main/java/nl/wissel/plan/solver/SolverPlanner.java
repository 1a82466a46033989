package nl.wissel.plan.solver;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.BoundSearch;
import nl.wissel.plan.greedy.FirstPlan;
import nl.wissel.plan.greedy.Pulse;
import org.optaplanner.core.api.solver.SolverFactory;

/// Plans from the prices of the bound where every camera can be scheduled, else from a greedy plan that is annealed; OptaPlanner then improves it.
public final class SolverPlanner implements Planner {
    /// The share of the time by which each part of the start ends: prices, the plan from them, the plan without them, the proof of what stays out.
    private static final double PRICES = 0.4;
    private static final double FROM_PRICES = 0.6;
    private static final double FIRST_PLAN = 0.7;
    private static final double LEFT_OUT = 0.8;

    @Override
    public Outcome plan(Problem problem, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        var pulse = Pulse.begin(effort.time(), stop);
        var compiled = new CompiledProblem(problem);
        var prover = new Prover(problem);
        var reporter = new Reporter(compiled, pulse, prover, progress);
        var first = first(compiled, effort, pulse, prover, reporter);
        reporter.tell(Phase.START, first);
        var best = first;
        if (IntStream.range(0, compiled.cameras).anyMatch(camera -> !compiled.isFixed(camera)) && !pulse.isOver()) {
            var found = search(compiled, first, effort, pulse, reporter);
            best = reporter.isBetter(found, first) ? found : first;
        }
        reporter.tellLast(Phase.SEARCH, best);
        return new Outcome(compiled.planOf(best), prover.of(reporter.check(best).figures()), pulse.elapsed(), effort.seed());
    }

    private static int[] first(CompiledProblem problem, Effort effort, Pulse pulse, Prover prover, Reporter reporter) {
        var greedy = FirstPlan.greedy(problem, pulse);
        reporter.tell(Phase.START, greedy);
        var priced = prover.start(effort.seed(), pulse.part(PRICES)::isOver, pulse.part(FROM_PRICES)::isOver).map(problem::quartersOf);
        if (priced.isPresent() && reporter.isBetter(priced.get(), greedy)) {
            return priced.get();
        }
        var annealed = FirstPlan.of(problem, effort.seed(), pulse.part(FIRST_PLAN));
        var first = reporter.isBetter(annealed, greedy) ? annealed : greedy;
        var medium = reporter.check(first).figures().medium();
        if (medium > BoundSearch.forcedMedium(problem.source)) {
            prover.leave(medium, pulse.part(LEFT_OUT)::isOver);
        }
        return first;
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
