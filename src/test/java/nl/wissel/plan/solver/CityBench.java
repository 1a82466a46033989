package nl.wissel.plan.solver;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Instances;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicType;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// How close to the best possible plans of made-up cities of one size are after some time; beside it plain OptaPlanner on the same rules. A program of its
/// own, so that it can be run with as little heap as it may take. Each plan is recomputed by its check.
final class CityBench {
    private CityBench() {}

    /// @param money   share of the usual caps
    /// @param seeds   how many cities, whose median is printed
    /// @param again   seconds for planning again after ten pins; 0 = not done
    /// @param seconds when to look
    record Size(int cameras, int sites, int departments, double money, int seeds, double again, List<Double> seconds) {
        static Size of(String[] args) {
            return new Size(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), Double.parseDouble(args[3]),
                    Integer.parseInt(args[4]), Double.parseDouble(args[5]), Arrays.stream(args).skip(6).map(Double::valueOf).toList());
        }

        List<String> args() {
            return Stream.concat(Stream.of(cameras, sites, departments, money, seeds, again), seconds.stream()).map(Object::toString).toList();
        }

        Problem problem(int seed) {
            return Instances.city(cameras, sites, departments, money, seed);
        }

        Duration time() {
            return duration(seconds.getLast());
        }
    }

    /// What is known of one run.
    ///
    /// @param gaps         per cent over the bound at each look; not a number before everything was scheduled
    /// @param firstSeconds when all was scheduled first; of an over-constrained city, when the first plan stood
    /// @param againGap     after planning again
    /// @param liveMegabytes on the heap after collection, with the planner and its last plan still in use
    private record Run(double[] gaps, double firstSeconds, long bound, long medium, long mediumBound, double againGap, double liveMegabytes) {}

    public static void main(String[] args) {
        warmUp();
        var size = Size.of(args);
        var runs = IntStream.rangeClosed(1, size.seeds()).mapToObj(seed -> run(size, seed)).toList();
        print("%d cameras, %d sites, %.0f %% of the money; median of %d".formatted(size.cameras(), size.sites(), 100 * size.money(), size.seeds()));
        if (size.money() < 1) {
            print("  medium over its bound after %.0f s, in %%: %.2f".formatted(size.seconds().getLast(), median(runs.stream()
                    .mapToDouble(run -> 100.0 * (run.medium() - run.mediumBound()) / run.mediumBound()).toArray())));
        } else {
            print("  bound %d cents; first whole plan %.2f s; gap in %% after %s".formatted(runs.getFirst().bound(),
                    median(runs.stream().mapToDouble(Run::firstSeconds).toArray()), gaps(size, runs)));
            print("  planned again after ten pins, in %% after %.1f s: %.3f".formatted(size.again(),
                    median(runs.stream().mapToDouble(Run::againGap).toArray())));
            plain(size, runs.getFirst());
        }
        print("  heap %.0f MB after collection, at most %.0f MB allowed".formatted(median(runs.stream().mapToDouble(Run::liveMegabytes).toArray()),
                Runtime.getRuntime().maxMemory() / 1e6));
    }

    static void warmUp() {
        run(new Size(1_280, 420, 8, 1, 1, 1, List.of(4.0)), 99);
    }

    private static Run run(Size size, int seed) {
        liveMegabytes();
        var problem = size.problem(seed);
        var planner = new SolverPlanner();
        var told = new ArrayList<Progress>();
        var outcome = planner.plan(problem, new Effort(size.time(), null, seed), told::add, () -> false);
        var figures = check(problem, outcome.plan());
        var proof = proof(outcome);
        assertEquals(told.getLast().best(), figures);
        var whole = told.stream().filter(progress -> progress.best().medium() == 0 || size.money() < 1).toList();
        var gaps = size.seconds().stream().mapToDouble(seconds -> whole.stream()
                .filter(progress -> progress.elapsed().toMillis() <= 1_000 * seconds + 200)
                .mapToDouble(progress -> gap(progress.best().objectiveCents(), proof)).reduce(Double.NaN, (before, now) -> now)).toArray();
        var again = size.again() > 0 ? again(planner, problem, outcome, duration(size.again())) : Double.NaN;
        return new Run(gaps, whole.isEmpty() ? Double.NaN : whole.getFirst().elapsed().toMillis() / 1e3, proof.boundCents(), figures.medium(),
                proof.mediumBound(), again, liveMegabytes());
    }

    /// Pins ten cameras elsewhere and plans again.
    private static double again(SolverPlanner planner, Problem problem, Outcome before, Duration time) {
        var tasks = new ArrayList<>(problem.tasks());
        for (var k = 0; k < 10; k++) {
            var at = k * tasks.size() / 10;
            var task = tasks.get(at);
            var pin = task.window().earliest() + (k + 1) * (task.window().deadline() - task.window().earliest()) / 10;
            tasks.set(at, new Task(task.cameraId(), task.site(), task.department(), task.risk(), task.cost(), task.book(), task.window(), pin));
        }
        var pinned = new Problem(problem.horizon(), problem.indices(), problem.policy(), problem.limits(), tasks, problem.sites(),
                problem.departments(), problem.adopted());
        var outcome = planner.planAgain(pinned, before.plan(), new Effort(time, null, 1), progress -> {}, () -> false);
        return gap(check(pinned, outcome.plan()).objectiveCents(), proof(outcome));
    }

    /// First fit and late acceptance, from nothing, for as long.
    private static void plain(Size size, Run run) {
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
        print("  plain OptaPlanner after %.0f s: %.2f %%, %d not scheduled".formatted(size.seconds().getLast(),
                gap(figures.objectiveCents(), new Proof(run.bound(), 0)), figures.unscheduled()));
    }

    static PlanFigures check(Problem problem, Plan plan) {
        var checked = PlanCheck.check(problem, plan);
        assertEquals(List.of(), checked.broken());
        return checked.figures();
    }

    /// A bound of 0 where nothing was proven in the time: the gap is then endless.
    private static Proof proof(Outcome outcome) {
        return Objects.requireNonNullElse(outcome.proof(), new Proof(0, 0));
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

    static double liveMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    static Duration duration(double seconds) {
        return Duration.ofMillis((long) (1_000 * seconds));
    }

    static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static void print(String line) {
        System.out.println(line);
    }
}
