package nl.wissel.plan.greedy;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wissel.plan.CompiledProblem;

/// Moves of cameras on a ledger that can be taken back, and the movable cameras of each quarter.
final class Moves {
    private final CompiledProblem problem;
    private final Ledger ledger;
    private final int[][] inQuarter;
    private final int[] counts;
    private final int[] position;
    private int[] moved = new int[64];
    private int[] cameFrom = new int[64];
    private int made;

    Moves(CompiledProblem problem, Ledger ledger, int[] movable) {
        this.problem = problem;
        this.ledger = ledger;
        inQuarter = new int[problem.end + 1][16];
        counts = new int[problem.end + 1];
        position = new int[problem.cameras];
        Arrays.fill(position, -1);
        for (var camera : movable) {
            enter(camera, ledger.quarter(camera));
        }
    }

    /// Begins a new row of moves.
    void begin() {
        made = 0;
    }

    int mark() {
        return made;
    }

    void place(int camera, int to) {
        var from = ledger.quarter(camera);
        if (from == to) {
            return;
        }
        if (made == moved.length) {
            moved = Arrays.copyOf(moved, 2 * made);
            cameFrom = Arrays.copyOf(cameFrom, 2 * made);
        }
        moved[made] = camera;
        cameFrom[made++] = from;
        shift(camera, from, to);
    }

    /// Moves all cameras of the site that are in the same quarter as this one and may go along.
    void placeVisit(int camera, int to) {
        var from = ledger.quarter(camera);
        for (var other : problem.camerasAt[problem.site[camera]]) {
            if (position[other] >= 0 && ledger.quarter(other) == from && problem.first[other] <= to && to <= problem.last[other]) {
                place(other, to);
            }
        }
    }

    /// Takes moves back, the last one first.
    void undoTo(int mark) {
        while (made > mark) {
            made--;
            shift(moved[made], ledger.quarter(moved[made]), cameFrom[made]);
        }
    }

    /// The plan as it was before this row of moves.
    int[] before() {
        var quarters = ledger.quarters();
        for (var i = made - 1; i >= 0; i--) {
            quarters[moved[i]] = cameFrom[i];
        }
        return quarters;
    }

    /// How many movable cameras have no quarter.
    int unscheduled() {
        return counts[problem.end];
    }

    /// A movable camera of a quarter; -1 when there is none.
    int anyIn(int quarter, SplittableRandom random) {
        return counts[quarter] == 0 ? -1 : inQuarter[quarter][random.nextInt(counts[quarter])];
    }

    /// Where these moves made it too full.
    Crowd crowd() {
        for (var year = 0; year < problem.years; year++) {
            if (ledger.isOver(0, year)) {
                return new Crowd(0, year, -1);
            }
        }
        for (var i = 0; i < made; i++) {
            var quarter = ledger.quarter(moved[i]);
            if (quarter == problem.end) {
                continue;
            }
            if (ledger.isOverworked(quarter)) {
                return new Crowd(0, -1, quarter);
            }
            for (var year = problem.yearOf[quarter]; year < problem.years; year++) {
                if (ledger.isOver(problem.payer[moved[i]], year)) {
                    return new Crowd(problem.payer[moved[i]], year, -1);
                }
                if (ledger.isOver(problem.sitePayer[problem.site[moved[i]]], year)) {
                    return new Crowd(problem.sitePayer[problem.site[moved[i]]], year, -1);
                }
            }
        }
        return new Crowd(0, -1, -1);
    }

    /// A sum of years that is over its limit for a payer, or a quarter with too much work; neither: unknown.
    final class Crowd {
        private static final int TRIES = 6;

        private final int payer;
        private final int year;
        private final int quarter;

        private Crowd(int payer, int year, int quarter) {
            this.payer = payer;
            this.year = year;
            this.quarter = quarter;
        }

        /// One of its cameras at random; -1 when none was found.
        int pick(SplittableRandom random) {
            if (quarter >= 0) {
                return anyIn(quarter, random);
            }
            if (year < 0) {
                return -1;
            }
            var from = problem.beginOf[problem.sumFrom[payer * problem.years + year]];
            var to = problem.beginOf[year + 1];
            for (var i = 0; i < TRIES; i++) {
                var camera = anyIn(from + random.nextInt(to - from), random);
                if (camera >= 0 && (payer == 0 || problem.payer[camera] == payer || problem.sitePayer[problem.site[camera]] == payer)) {
                    return camera;
                }
            }
            return -1;
        }
    }

    private void shift(int camera, int from, int to) {
        ledger.move(camera, to);
        var last = inQuarter[from][--counts[from]];
        inQuarter[from][position[camera]] = last;
        position[last] = position[camera];
        enter(camera, to);
    }

    private void enter(int camera, int quarter) {
        if (counts[quarter] == inQuarter[quarter].length) {
            inQuarter[quarter] = Arrays.copyOf(inQuarter[quarter], 2 * counts[quarter]);
        }
        position[camera] = counts[quarter];
        inQuarter[quarter][counts[quarter]++] = camera;
    }
}
