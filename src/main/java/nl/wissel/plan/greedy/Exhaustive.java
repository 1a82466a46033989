package nl.wissel.plan.greedy;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;

/// Finds the best plan there is of a problem so small that all plans can be tried: annealing may miss it where hours and caps leave few ways.
///
/// Camera by camera, those of most risk first; a branch ends where it breaks a rule, or where it could not be better even if all that is left were
/// scheduled where it costs least.
public final class Exhaustive {
    private static final int MOST_CAMERAS = 12;
    private static final int MOST_NODES = 2_000_000;
    private static final int NODES_A_PULSE = 1_024;

    private final CompiledProblem problem;
    private final Pulse pulse;
    private final Ledger ledger;
    private final int[] order;
    /// Of the cameras from each place in the order on: their points, and the most that scheduling them may save.
    private final long[] points;
    private final long[] savings;
    private int[] best;
    private long bestMedium;
    private long bestSoft;
    private int nodes;

    private Exhaustive(CompiledProblem problem, int[] known, Pulse pulse) {
        this.problem = problem;
        this.pulse = pulse;
        ledger = new Ledger(problem);
        ledger.moveAll(known);
        best = known;
        bestMedium = ledger.medium();
        bestSoft = ledger.soft();
        order = IntStream.range(0, problem.cameras).filter(camera -> !problem.isFixed(camera)).boxed()
                .sorted(Comparator.comparingInt(camera -> -problem.medium[camera])).mapToInt(camera -> camera).toArray();
        points = new long[order.length + 1];
        savings = new long[order.length + 1];
        for (var place = order.length - 1; place >= 0; place--) {
            points[place] = points[place + 1] + problem.medium[order[place]];
            savings[place] = savings[place + 1] + saving(order[place]);
            ledger.move(order[place], problem.end);
        }
    }

    /// The best plan; empty when there are too many to try, or it is over before all are tried.
    ///
    /// @param known a plan that breaks no rule (but those that pins alone break)
    public static Optional<int[]> best(CompiledProblem problem, int[] known, Pulse pulse) {
        if (problem.cameras > MOST_CAMERAS) {
            return Optional.empty();
        }
        var search = new Exhaustive(problem, known, pulse);
        search.tryFrom(0);
        return search.nodes > MOST_NODES ? Optional.empty() : Optional.of(search.best);
    }

    private long saving(int camera) {
        var row = camera * (problem.end + 1);
        var least = IntStream.rangeClosed(problem.first[camera], problem.last[camera]).mapToLong(quarter -> problem.soft[row + quarter]).min();
        return Math.max(0, problem.soft[row + problem.end] - least.orElse(Long.MAX_VALUE));
    }

    private void tryFrom(int place) {
        nodes++;
        if (nodes % NODES_A_PULSE == 0 && pulse.isOver()) {
            nodes = MOST_NODES + 1;
        }
        if (nodes > MOST_NODES || ledger.hard() > 0 || !canBeBetter(place)) {
            return;
        }
        if (place == order.length) {
            best = ledger.quarters();
            bestMedium = ledger.medium();
            bestSoft = ledger.soft();
            return;
        }
        var camera = order[place];
        for (var quarter = problem.first[camera]; quarter <= problem.last[camera]; quarter++) {
            ledger.move(camera, quarter);
            tryFrom(place + 1);
        }
        ledger.move(camera, problem.end);
        tryFrom(place + 1);
    }

    private boolean canBeBetter(int place) {
        var leastMedium = ledger.medium() - points[place];
        return leastMedium < bestMedium || (leastMedium == bestMedium && ledger.soft() - savings[place] < bestSoft);
    }
}
