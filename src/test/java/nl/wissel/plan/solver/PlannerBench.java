package nl.wissel.plan.solver;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Instances;
import nl.wissel.plan.Problem;
import nl.wissel.plan.solver.CityBench.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.wissel.plan.solver.CityBench.liveMegabytes;
import static nl.wissel.plan.solver.CityBench.median;
import static nl.wissel.plan.solver.CityBench.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// How good plans are, how the time for them grows, and what they leave on the heap. Wall time: the figures are of an otherwise idle machine or of none.
@Tag("bench")
class PlannerBench {
    private static final double WANTED = 0.1;
    private static final double MOST_MILLISECONDS = 200;

    /// Each size with no more heap than it may take.
    @Test
    void plansAreCloseToTheBestPossible() throws IOException, InterruptedException {
        runWithin(128, new Size(1_280, 420, 8, 1, 5, 1.5, List.of(1.0, 2.5, 5.0, 10.0)));
        runWithin(128, new Size(1_280, 420, 8, 0.85, 5, 0, List.of(5.0)));
        runWithin(256, new Size(10_000, 2_800, 12, 1, 5, 1, List.of(3.0, 8.0, 20.0)));
        runWithin(256, new Size(10_000, 2_800, 12, 0.85, 3, 0, List.of(15.0)));
        runWithin(1_024, new Size(100_000, 28_000, 342, 1, 1, 8, List.of(25.0, 35.0)));
    }

    private static void runWithin(int megabytes, Size size) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m",
                "-cp", System.getProperty("java.class.path"), CityBench.class.getName()));
        command.addAll(size.args());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(CityBench::print);
        }
        assertEquals(0, process.waitFor());
    }

    /// Each doubling of the cameras should at most 2.3-fold the time. Small cities differ more from each other, so more of them are planned.
    @Test
    void timeToASmallGapGrowsWithTheCameras() {
        CityBench.warmUp();
        print("time to a gap of %.1f %%: cameras, cities, median seconds; times the one before".formatted(WANTED));
        var before = Double.NaN;
        for (var cameras = 1_250; cameras <= 80_000; cameras *= 2) {
            var size = new Size(cameras, cameras * 28 / 100, Math.max(8, cameras / 300), 1, Math.clamp(50_000 / cameras, 5, 21), 0, List.of(60.0));
            var seconds = median(IntStream.rangeClosed(1, size.seeds()).mapToDouble(seed -> untilClose(size.problem(seed), size.time())).toArray());
            print("  %6d  %2d  %6.2f%s".formatted(cameras, size.seeds(), seconds, Double.isNaN(before) ? "" : "  x %.2f".formatted(seconds / before)));
            before = seconds;
        }
    }

    /// A stop at any moment is answered soon, with the best plan so far.
    @Test
    void aStopIsAnsweredWithin200Milliseconds() throws InterruptedException {
        CityBench.warmUp();
        stopAtRandom(Instances.city(1_280, 420, 8, 1, 1), 30, 1_500);
        stopAtRandom(Instances.city(100_000, 28_000, 342, 1, 1), 20, 10_000);
    }

    private static void stopAtRandom(Problem problem, int stops, int mostMilliseconds) throws InterruptedException {
        var random = new Random(1);
        var waits = new double[stops];
        for (var i = 0; i < stops; i++) {
            var stopped = new AtomicLong();
            var answered = new AtomicLong();
            var planning = Thread.ofPlatform().start(() -> {
                var outcome = new SolverPlanner().plan(problem, new Effort(Duration.ofMinutes(5), null, 1), progress -> {}, () -> stopped.get() != 0);
                answered.set(System.nanoTime());
                CityBench.check(problem, outcome.plan());
            });
            Thread.sleep((long) (Math.pow(random.nextDouble(), 1.5) * mostMilliseconds));
            stopped.set(System.nanoTime());
            planning.join();
            waits[i] = (answered.get() - stopped.get()) / 1e6;
        }
        var most = Arrays.stream(waits).max().orElseThrow();
        print("%d cameras, stopped at %d moments: answered in %.0f ms (median), %.0f ms at most".formatted(problem.tasks().size(), stops, median(waits), most));
        assertTrue(most <= MOST_MILLISECONDS, most + " ms");
    }

    /// Whatever the planner keeps in use after a solve is free after the next ones.
    @Test
    void fiftySolvesInARowLeaveNothingBehind() {
        var problem = Instances.city(1_280, 420, 8, 1, 1);
        var planner = new SolverPlanner();
        var early = 0.0;
        for (var solve = 1; solve <= 50; solve++) {
            planner.plan(problem, new Effort(null, 20_000, solve), progress -> {}, () -> false);
            early = solve == 10 ? liveMegabytes() : early;
        }
        var late = liveMegabytes();
        print("heap after collection: %.1f MB after 10 solves, %.1f MB after 50".formatted(early, late));
        assertTrue(late < 1.1 * early + 1, early + " then " + late);
    }

    /// Seconds until the gap was small.
    private static double untilClose(Problem problem, Duration most) {
        var close = new AtomicReference<Duration>();
        var outcome = new SolverPlanner().plan(problem, new Effort(most, null, 1), progress -> {
            var bound = progress.boundCents();
            if (bound != null && progress.best().medium() == 0 && 100.0 * (progress.best().objectiveCents() - bound) / bound <= WANTED) {
                close.compareAndSet(null, progress.elapsed());
            }
        }, () -> close.get() != null);
        CityBench.check(problem, outcome.plan());
        return close.get() == null ? Double.NaN : close.get().toMillis() / 1e3;
    }
}
