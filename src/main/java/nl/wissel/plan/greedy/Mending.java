package nl.wissel.plan.greedy;

import java.util.Comparator;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;

/// Makes a plan fit rules that changed: cameras stand at their pins, and where a cap or the hours do not hold others make room, those first whose
/// going costs least for what it frees.
final class Mending {
    private static final int ROUNDS = 60;

    private final CompiledProblem problem;
    private final Ledger ledger;

    /// A camera that could go to another quarter, or out of the plan.
    ///
    /// @param price what that costs for each cent by which it relieves the caps
    private record Way(int camera, int to, double price) {}

    /// @param ledger with nothing scheduled
    Mending(CompiledProblem problem, Ledger ledger) {
        this.problem = problem;
        this.ledger = ledger;
    }

    void mend(int[] present, Pulse pulse) {
        for (var i = 0; i < problem.cameras; i++) {
            var isPinned = problem.isFixed(i) && problem.first[i] <= problem.last[i];
            ledger.move(i, isPinned ? problem.first[i] : present[i]);
        }
        for (var round = 0; round < ROUNDS && ledger.hard() > 0 && !pulse.isOver(); round++) {
            if (!makeRoom(false)) {
                break;
            }
        }
        while (ledger.hard() > 0 && makeRoom(true)) {
            Thread.onSpinWait();
        }
    }

    /// One round: every camera where it is too full goes, the cheapest first, as long as that still relieves.
    ///
    /// @param out out of the plan, not to another quarter
    private boolean makeRoom(boolean out) {
        var ways = IntStream.range(0, problem.cameras).filter(this::isCrowded).mapToObj(camera -> best(camera, out))
                .filter(way -> way.to() >= 0).sorted(Comparator.comparingDouble(Way::price).thenComparingInt(Way::camera)).toList();
        var changed = false;
        for (var way : ways) {
            if (ledger.hard() == 0) {
                break;
            }
            var from = ledger.quarter(way.camera());
            var before = ledger.hard();
            ledger.move(way.camera(), way.to());
            if (ledger.hard() < before) {
                changed = true;
            } else {
                ledger.move(way.camera(), from);
            }
        }
        return changed;
    }

    private boolean isCrowded(int camera) {
        var quarter = ledger.quarter(camera);
        if (quarter == problem.end || problem.isFixed(camera)) {
            return false;
        }
        var year = problem.yearOf[quarter];
        var sitePayer = problem.sitePayer[problem.site[camera]];
        return ledger.isOverworked(quarter) || IntStream.of(0, problem.payer[camera], sitePayer).anyMatch(payer -> isOver(payer, year));
    }

    private boolean isOver(int payer, int year) {
        return IntStream.rangeClosed(year, problem.sumTo[payer * problem.years + year]).anyMatch(last -> ledger.isOver(payer, last));
    }

    private Way best(int camera, boolean out) {
        var targets = out ? new int[] {problem.end} : IntStream.rangeClosed(problem.first[camera], problem.last[camera]).toArray();
        var from = ledger.quarter(camera);
        var hard = ledger.hard();
        var soft = ledger.soft();
        var best = new Way(camera, -1, Double.POSITIVE_INFINITY);
        for (var to : targets) {
            ledger.move(camera, to);
            var relief = hard - ledger.hard();
            var price = (out ? problem.medium[camera] : ledger.soft() - soft) / (double) relief;
            if (relief > 0 && price < best.price()) {
                best = new Way(camera, to, price);
            }
        }
        ledger.move(camera, from);
        return best;
    }
}
