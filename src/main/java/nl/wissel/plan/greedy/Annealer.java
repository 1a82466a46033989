package nl.wissel.plan.greedy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;

/// Simulated annealing that never leaves the rules: a move that breaks one is mended by moving other cameras out of the way,
/// or taken back. It weighs what is unscheduled and money in one sum.
final class Annealer {
    private static final int MENDS = 3;
    private static final int SAMPLES = 8;
    private static final int MOVES_A_PULSE = 64;

    private final CompiledProblem problem;
    private final Ledger ledger;
    private final Moves moves;
    private final SplittableRandom random;
    private final long pointPrice;
    private final int[] movable;
    private int[] best;
    private long bestMedium;
    private long bestSoft;
    private boolean isAtBest = true;

    /// @param ledger     a plan that breaks no rule
    /// @param pointPrice cents that scheduling one point of (1 + risk) may cost
    Annealer(CompiledProblem problem, Ledger ledger, long pointPrice, long seed) {
        this.problem = problem;
        this.ledger = ledger;
        this.pointPrice = pointPrice;
        random = new SplittableRandom(seed);
        movable = IntStream.range(0, problem.cameras).filter(camera -> !problem.isFixed(camera)).toArray();
        moves = new Moves(problem, ledger, movable);
        best = ledger.quarters();
        bestMedium = ledger.medium();
        bestSoft = ledger.soft();
    }

    /// A camera with a choice is not scheduled.
    boolean isShort() {
        return moves.unscheduled() > 0;
    }

    /// Anneals from a hot to a cold temperature (in cents) in so many moves. A time limit makes it cool faster; it
    /// ends when the pulse is over.
    void anneal(double hot, double cold, long count, Pulse pulse) {
        if (movable.length == 0) {
            return;
        }
        var temperature = hot;
        var passed = pulse.progress();
        for (long move = 0; move < count; move++) {
            if (move % MOVES_A_PULSE == 0) {
                if (pulse.isOver()) {
                    break;
                }
                var ofTime = (pulse.progress() - passed) / Math.max(1 - passed, Double.MIN_NORMAL);
                temperature = hot * Math.pow(cold / hot, Math.max(ofTime, (double) move / count));
            }
            tryMove(temperature);
        }
        if (isAtBest) {
            best = ledger.quarters();
        }
    }

    /// The best plan met: the least unscheduled, then the least cost.
    int[] best() {
        return best.clone();
    }

    private void tryMove(double temperature) {
        var before = value();
        moves.begin();
        var isShort = moves.unscheduled() > 0;
        propose(isShort);
        for (var mend = 0; mend < MENDS && ledger.hard() > 0; mend++) {
            if (!mend(isShort)) {
                break;
            }
        }
        if (ledger.hard() > 0 || value() - before > -temperature * Math.log(1 - random.nextDouble())) {
            moves.undoTo(0);
        } else {
            keep();
        }
    }

    /// A copy of the best plan is made only when a move leaves it.
    private void keep() {
        if (ledger.medium() < bestMedium || (ledger.medium() == bestMedium && ledger.soft() < bestSoft)) {
            bestMedium = ledger.medium();
            bestSoft = ledger.soft();
            isAtBest = true;
        } else if (isAtBest && (ledger.medium() != bestMedium || ledger.soft() != bestSoft)) {
            best = moves.before();
            isAtBest = false;
        }
    }

    private void propose(boolean isShort) {
        var kind = random.nextInt(8);
        if (isShort && kind < 2) {
            var camera = moves.anyIn(problem.end, random);
            moves.place(camera, anyQuarter(camera));
            return;
        }
        var camera = movable[random.nextInt(movable.length)];
        var to = target(camera, isShort);
        if (kind < 5 || to == problem.end || ledger.quarter(camera) == problem.end) {
            moves.place(camera, to);
        } else {
            moves.placeVisit(camera, to);
        }
    }

    /// Where a camera might go: where the site is visited already, next to where it is, or anywhere; out of the plan only when
    /// not all fits anyway.
    private int target(int camera, boolean mayLeave) {
        var kind = random.nextInt(8);
        if (mayLeave && kind == 0) {
            return problem.end;
        }
        var at = problem.camerasAt[problem.site[camera]];
        var to = switch (kind) {
            case 1, 2, 3 -> ledger.quarter(at[random.nextInt(at.length)]);
            case 4 -> ledger.quarter(camera) + (random.nextBoolean() ? 1 : -1);
            default -> anyQuarter(camera);
        };
        return problem.first[camera] <= to && to <= problem.last[camera] ? to : anyQuarter(camera);
    }

    private int anyQuarter(int camera) {
        return problem.first[camera] + random.nextInt(problem.last[camera] - problem.first[camera] + 1);
    }

    /// Of a few moves out of an overfull year or quarter the best one; false when none makes it better.
    private boolean mend(boolean mayLeave) {
        var crowd = moves.crowd();
        var bestHard = ledger.hard();
        var bestValue = Long.MAX_VALUE;
        var bestCamera = -1;
        var bestTarget = 0;
        var bestWhole = false;
        var mark = moves.mark();
        for (var sample = 0; sample < SAMPLES; sample++) {
            var camera = crowd.pick(random);
            if (camera < 0) {
                continue;
            }
            var to = target(camera, mayLeave);
            var whole = to != problem.end && random.nextBoolean();
            apply(camera, to, whole);
            if (ledger.hard() < bestHard || (bestCamera >= 0 && ledger.hard() == bestHard && value() < bestValue)) {
                bestHard = ledger.hard();
                bestValue = value();
                bestCamera = camera;
                bestTarget = to;
                bestWhole = whole;
            }
            moves.undoTo(mark);
        }
        if (bestCamera >= 0) {
            apply(bestCamera, bestTarget, bestWhole);
        }
        return bestCamera >= 0;
    }

    private void apply(int camera, int to, boolean whole) {
        if (whole) {
            moves.placeVisit(camera, to);
        } else {
            moves.place(camera, to);
        }
    }

    private long value() {
        return ledger.soft() + pointPrice * ledger.medium() + ledger.guided();
    }
}
