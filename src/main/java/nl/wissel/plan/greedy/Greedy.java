package nl.wissel.plan.greedy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;

/// Fills a plan from nothing: pins first, then site by site, those that take away most risk a euro first, each camera where it
/// is cheapest within the caps, visits shared.
final class Greedy {
    private final CompiledProblem problem;
    private final Ledger ledger;
    private final long pointPrice;

    /// @param pointPrice cents that scheduling one point of (1 + risk) may cost
    Greedy(CompiledProblem problem, Ledger ledger, long pointPrice) {
        this.problem = problem;
        this.ledger = ledger;
        this.pointPrice = pointPrice;
    }

    /// Schedules what fits; when the pulse is over, the rest stays unscheduled.
    void fill(Pulse pulse) {
        for (var i = 0; i < problem.cameras; i++) {
            if (problem.isFixed(i) && problem.first[i] <= problem.last[i]) {
                ledger.move(i, problem.first[i]);
            }
        }
        var costs = IntStream.range(0, problem.sites).mapToDouble(this::costOfAPoint).toArray();
        var order = IntStream.range(0, problem.sites).boxed().sorted(Comparator.comparingDouble(site -> costs[site])).toList();
        for (var site : order) {
            fill(Arrays.stream(problem.camerasAt[site]).filter(this::mustSoon).toArray());
            if (pulse.isOver()) {
                return;
            }
        }
        for (var site : order) {
            fill(problem.camerasAt[site]);
            if (pulse.isOver()) {
                return;
            }
        }
    }

    private double costOfAPoint(int site) {
        double cents = problem.visit[site * problem.years];
        long points = 0;
        for (var camera : problem.camerasAt[site]) {
            cents += problem.cash[camera * problem.years];
            points += problem.medium[camera];
        }
        return cents / Math.max(1, points);
    }

    private boolean mustSoon(int camera) {
        return problem.last[camera] < problem.end - 1;
    }

    /// All that are left of a group in the one quarter that is best for them together, again and again; then each on its own.
    private void fill(int[] cameras) {
        var placed = true;
        while (placed) {
            placed = placeBest(cameras);
        }
        for (var camera : cameras) {
            placeBest(new int[] {camera});
        }
    }

    private boolean placeBest(int[] cameras) {
        var left = Arrays.stream(cameras).filter(camera -> ledger.quarter(camera) == problem.end && !problem.isFixed(camera)).toArray();
        var bestQuarter = problem.end;
        var bestValue = value();
        for (var quarter = 0; quarter < problem.end && left.length > 0; quarter++) {
            place(left, quarter);
            if (ledger.hard() == 0 && value() < bestValue) {
                bestValue = value();
                bestQuarter = quarter;
            }
            place(left, problem.end);
        }
        place(left, bestQuarter);
        return bestQuarter != problem.end;
    }

    private void place(int[] cameras, int quarter) {
        for (var camera : cameras) {
            if (quarter == problem.end || (problem.first[camera] <= quarter && quarter <= problem.last[camera])) {
                ledger.move(camera, quarter);
            }
        }
    }

    private long value() {
        return ledger.soft() + pointPrice * ledger.medium();
    }
}
