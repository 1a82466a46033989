package nl.wissel.plan.solver;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.BoundSearch;
import nl.wissel.plan.greedy.FirstPlan;
import nl.wissel.plan.greedy.Pulse;
import org.optaplanner.core.api.solver.SolverFactory;

/// Plans from the prices of the bound, then lets OptaPlanner improve that; a greedy plan is there from the first moment on.
public final class SolverPlanner implements Planner {
    /// For so few cameras whole plans of sites are coarse: they are annealed one by one too.
    private static final int FEW = 100;

    @Override
    public Outcome plan(Problem problem, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        var pulse = Pulse.begin(effort.time(), stop);
        var compiled = new CompiledProblem(problem);
        var prover = new Prover(problem);
        var reporter = new Reporter(compiled, pulse, prover, progress);
        var first = first(compiled, effort, pulse, prover, reporter);
        reporter.tell(Phase.START, first);
        var best = first;
        var figures = reporter.check(first).figures();
        var hasChoice = IntStream.range(0, compiled.cameras).anyMatch(camera -> !compiled.isFixed(camera));
        if (hasChoice && !pulse.isOver() && !prover.isClose(figures.medium(), figures.objectiveCents())) {
            var found = search(compiled, first, effort, pulse, prover, reporter);
            best = reporter.better(first, found);
        }
        reporter.tellLast(Phase.SEARCH, best);
        return new Outcome(compiled.planOf(best), prover.of(reporter.check(best).figures().medium()), pulse.elapsed(), effort.seed());
    }

    private static int[] first(CompiledProblem problem, Effort effort, Pulse pulse, Prover prover, Reporter reporter) {
        var greedy = FirstPlan.greedy(problem, pulse);
        reporter.tell(Phase.START, greedy);
        Consumer<Plan> found = plan -> reporter.tell(Phase.START, reporter.better(greedy, problem.quartersOf(plan)));
        var forced = BoundSearch.forcedMedium(problem.source);
        var first = greedy;
        var isShort = reporter.check(greedy).figures().medium() > forced && prover.isShort(pulse);
        if (!isShort) {
            var all = prover.scheduleAll(effort.seed(), pulse, found);
            first = reporter.better(first, all.map(problem::quartersOf).orElse(first));
        }
        if (reporter.check(first).figures().medium() > forced) {
            first = reporter.better(first, prover.leaveOut(effort.seed(), pulse, found).map(problem::quartersOf).orElse(first));
        }
        if (Arrays.equals(first, greedy) || problem.cameras <= FEW) {
            first = reporter.better(first, FirstPlan.of(problem, effort.seed(), pulse.firstHalf()));
        }
        var medium = reporter.check(first).figures().medium();
        if (medium > forced) {
            prover.prove(medium, pulse);
        }
        return first;
    }

    private static int[] search(CompiledProblem problem, int[] first, Effort effort, Pulse pulse, Prover prover, Reporter reporter) {
        var solver = SolverFactory.<Schedule>create(SearchConfig.of(effort.seed(), pulse.left(), effort.steps())).buildSolver();
        var schedule = Schedule.of(problem, first, () -> {
            if (pulse.isOver()) {
                solver.terminateEarly();
            }
        });
        solver.addEventListener(event -> {
            var better = event.getNewBestSolution();
            reporter.tell(Phase.SEARCH, better.quarters());
            var score = Objects.requireNonNull(better.score());
            if (prover.isClose(-score.mediumScore(), -score.softScore())) {
                solver.terminateEarly();
            }
        });
        return solver.solve(schedule).quarters();
    }
}
