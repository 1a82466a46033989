package nl.wissel.plan.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Instances;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicType;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// How close to the best possible plans are after some time, in made-up cities of three sizes; beside it plain OptaPlanner on the same rules.
/// Each plan is recomputed by its check. Wall time: the figures are of an otherwise idle machine or of none.
@Tag("bench")
class PlannerBench {
    /// @param money   share of the usual caps
    /// @param seeds   how many cities, whose median is printed
    /// @param seconds when to look
    private record Size(int cameras, int sites, int departments, double money, int seeds, List<Double> seconds) {
        Problem problem(int seed) {
            return Instances.city(cameras, sites, departments, money, seed);
        }

        Duration time() {
            return Duration.ofMillis((long) (1000 * seconds.getLast()));
        }
    }

    /// What is known of one run.
    ///
    /// @param gaps        per cent over the bound at each look; not a number before everything was scheduled
    /// @param firstSeconds when all was scheduled first; of an over-constrained city, when the first plan stood
    private record Run(double[] gaps, double firstSeconds, long medium, long mediumBound) {}

    @Test
    void plansAreCloseToTheBestPossible() {
        print("cameras/sites/money: seconds to the first whole plan; gap in % after seconds; median of seeds");
        warmUp();
        for (var size : List.of(new Size(1_280, 420, 8, 1, 5, List.of(1.0, 2.5, 5.0, 10.0)),
                new Size(1_280, 420, 8, 0.85, 5, List.of(5.0)),
                new Size(10_000, 2_800, 12, 1, 5, List.of(3.0, 8.0, 20.0)),
                new Size(10_000, 2_800, 12, 0.85, 3, List.of(15.0)),
                new Size(100_000, 28_000, 342, 1, 1, List.of(25.0, 35.0, 60.0)))) {
            var runs = IntStream.rangeClosed(1, size.seeds()).mapToObj(seed -> run(size, seed)).toList();
            print("%d/%d/%.2f".formatted(size.cameras(), size.sites(), size.money()));
            print("  from prices        %6.2f  %s".formatted(median(runs.stream().mapToDouble(Run::firstSeconds).toArray()), gaps(size, runs)));
            if (size.money() < 1) {
                print("  medium over its bound, in %%: %.1f".formatted(median(runs.stream()
                        .mapToDouble(run -> 100.0 * (run.medium() - run.mediumBound()) / run.mediumBound()).toArray())));
            } else {
                plain(size);
            }
        }
    }

    private static void warmUp() {
        run(new Size(1_280, 420, 8, 1, 1, List.of(5.0)), 99);
    }

    private static Run run(Size size, int seed) {
        var problem = size.problem(seed);
        var told = new ArrayList<Progress>();
        var outcome = new SolverPlanner().plan(problem, new Effort(size.time(), null, seed), told::add, () -> false);
        var figures = check(problem, outcome.plan());
        var proof = Objects.requireNonNull(outcome.proof());
        assertEquals(told.getLast().best(), figures);
        var whole = told.stream().filter(progress -> progress.best().medium() == 0 || size.money() < 1).toList();
        var gaps = size.seconds().stream().mapToDouble(seconds -> whole.stream()
                .filter(progress -> progress.elapsed().toMillis() <= 1_000 * seconds + 200)
                .mapToDouble(progress -> gap(progress.best().objectiveCents(), proof)).reduce(Double.NaN, (before, now) -> now)).toArray();
        return new Run(gaps, whole.isEmpty() ? Double.NaN : whole.getFirst().elapsed().toMillis() / 1e3, figures.medium(), proof.mediumBound());
    }

    /// First fit and late acceptance, from nothing, for as long.
    private static void plain(Size size) {
        var problem = size.problem(1);
        var compiled = new CompiledProblem(problem);
        var nothing = new int[compiled.cameras];
        Arrays.fill(nothing, compiled.end);
        IntStream.range(0, nothing.length).filter(camera -> problem.tasks().get(camera).pin() != null && compiled.first[camera] <= compiled.last[camera])
                .forEach(camera -> nothing[camera] = compiled.first[camera]);
        var config = SearchConfig.of(1, null, null);
        config.setPhaseConfigList(List.of(new ConstructionHeuristicPhaseConfig().withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT),
                new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)));
        config.setTerminationConfig(new TerminationConfig().withSpentLimit(size.time()));
        var found = SolverFactory.<Schedule>create(config).buildSolver().solve(Schedule.of(compiled, nothing, () -> {}));
        var figures = PlanCheck.check(problem, compiled.planOf(found.quarters())).figures();
        var proof = Objects.requireNonNull(new SolverPlanner().plan(problem, new Effort(size.time(), null, 1), progress -> {}, () -> false).proof());
        print("  plain OptaPlanner          %.1f s: %.3f, %d not scheduled".formatted(size.seconds().getLast(),
                gap(figures.objectiveCents(), proof), figures.unscheduled()));
    }

    private static PlanFigures check(Problem problem, Plan plan) {
        var checked = PlanCheck.check(problem, plan);
        assertEquals(List.of(), checked.broken());
        return checked.figures();
    }

    private static double gap(long objectiveCents, Proof proof) {
        return 100.0 * (objectiveCents - proof.boundCents()) / proof.boundCents();
    }

    private static String gaps(Size size, List<Run> runs) {
        var text = new StringBuilder();
        for (var k = 0; k < size.seconds().size(); k++) {
            var look = k;
            text.append("%.1f s: %.3f  ".formatted(size.seconds().get(k), median(runs.stream().mapToDouble(run -> run.gaps()[look]).toArray())));
        }
        return text.toString();
    }

    private static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
