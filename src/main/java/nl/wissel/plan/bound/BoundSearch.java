package nl.wissel.plan.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.Weighing;
import org.jspecify.annotations.Nullable;

/// Searches the best bound, step by step. Every value on the way is a valid bound; it only rises.
public final class BoundSearch {
    private static final double ENOUGH = 3e-7;
    private static final double ENOUGH_OF_MANY = 1e-5;
    private static final int MANY = 50_000;
    private static final double ROUGH = 1e-4;
    private static final double PART_OF_A_POINT = 0.05;

    private final Problem problem;
    private final List<Cap> caps;
    private final Weighing weighing;
    private final long outside;
    private final double enough;
    private long[] start;
    private @Nullable Bundle begun;

    private BoundSearch(Problem problem, List<Cap> caps, Weighing weighing, long outside) {
        this.problem = problem;
        this.caps = List.copyOf(caps);
        this.weighing = weighing;
        this.outside = outside;
        start = new long[caps.size()];
        enough = problem.tasks().size() > MANY ? ENOUGH_OF_MANY : ENOUGH;
    }

    /// Bounds the objective, in cents, of every plan that leaves at most so many points of (1 + risk) unscheduled.
    ///
    /// @param medium what a plan leaves unscheduled, cameras without any choice included
    public static BoundSearch ofObjective(Problem problem, long medium) {
        var none = withoutChoice(problem);
        var outside = none.stream().mapToLong(task -> outsideCents(problem, task)).sum();
        var points = medium - problem.forcedMedium();
        var caps = new ArrayList<>(Caps.of(problem));
        if (points <= 0) {
            return new BoundSearch(problem, caps, Weighing.MONEY_ALL_SCHEDULED, outside);
        }
        caps.add(new Cap(Kind.POINTS, -1, 0, 0, points));
        return new BoundSearch(problem, caps, Weighing.MONEY, outside);
    }

    /// Looks for the prices of plans that leave as few points unscheduled as they can, and then cost as little as they can. Its value, in cents with
    /// the points in it, is of no use to a person.
    public static BoundSearch ofPointsFirst(Problem problem) {
        return new BoundSearch(problem, Caps.of(problem), Weighing.POINTS_FIRST, 0);
    }

    /// Bounds what every plan leaves unscheduled, in points of (1 + risk).
    public static BoundSearch ofMedium(Problem problem) {
        return new BoundSearch(problem, Caps.of(problem), Weighing.POINTS, problem.forcedMedium());
    }

    private static List<Problem.Task> withoutChoice(Problem problem) {
        return problem.tasks().stream().filter(task -> task.choices().isEmpty()).toList();
    }

    private static long outsideCents(Problem problem, Problem.Task task) {
        var moved = problem.adopted() != null && problem.adopted().of(task.cameraId()) != null;
        return problem.policy().exposurePrice().cents() * task.risk() * problem.horizon().quarters()
                + (moved ? problem.policy().movePrice().cents() : 0);
    }

    /// Begins at prices that were the best of an earlier search; only before the first step.
    public BoundSearch from(KnownPrices known) {
        start = known.recall(problem, caps, weighing);
        return this;
    }

    /// Keeps the best prices so far for a later search.
    public void keepIn(KnownPrices known) {
        known.keep(problem, caps, weighing, millionths());
    }

    /// A step was taken, or a value asked for.
    public boolean isBegun() {
        return begun != null;
    }

    private Bundle bundle() {
        return Objects.requireNonNull(begin(() -> false));
    }

    private @Nullable Bundle begin(BooleanSupplier isOver) {
        if (begun == null) {
            if (Arrays.stream(start).allMatch(price -> price == 0) && SampledStart.isWorthwhile(problem)) {
                start = SampledStart.prices(problem, caps, weighing, isOver);
            }
            if (isOver.getAsBoolean()) {
                return null;
            }
            var dual = new Dual(problem, caps, weighing);
            Arrays.setAll(start, k -> Math.min(start[k], dual.mostMillionths(k)));
            begun = Bundle.begin(dual, start, Arrays.stream(start).anyMatch(price -> price > 0), isOver);
        }
        return begun;
    }

    /// Takes one step; does nothing when it is over.
    ///
    /// @return false when there is nothing worth gaining any more
    public boolean improve(BooleanSupplier isOver) {
        var bundle = begin(isOver);
        if (bundle == null) {
            return true;
        }
        bundle.improve(isOver);
        return weighing == Weighing.POINTS ? bundle.gain() > PART_OF_A_POINT * SiteCosts.PARTS_OF_A_POINT : bundle.promise() > enough;
    }

    /// The prices are not good enough yet for a plan within some hundredths of a per cent of the bound.
    public boolean isRough() {
        return begun == null || begun.promise() > ROUGH;
    }

    /// The best bound so far: cents, rounded down; or points, rounded up, as they are whole in every plan.
    public long value() {
        var least = bundle().best().floor();
        return Math.addExact(weighing == Weighing.POINTS ? Math.ceilDiv(least, SiteCosts.PARTS_OF_A_POINT) : least, outside);
    }

    /// The bound, in cents, on plans that leave fewer points unscheduled than this search is about: it is linear in them.
    ///
    /// @param fewer by how many points, at least 0
    public long valueWithFewer(long fewer) {
        var last = caps.isEmpty() ? null : caps.getLast();
        if (last == null || last.kind() != Kind.POINTS) {
            return value();
        }
        var millionths = bundle().millionths(caps.size() - 1);
        return Math.addExact(value(), Math.multiplyExact(millionths, Math.min(fewer, last.most())) / SiteCosts.MILLION);
    }

    /// What a cent more in the city's cap of a budget year is worth, in cents or points: its price at the best bound; with carry-over it counts in
    /// every sum that the year is in.
    public double worthOfCity(int year) {
        var sum = 0.0;
        for (var k = 0; k < caps.size(); k++) {
            var cap = caps.get(k);
            if (cap.kind() == Kind.MONEY && cap.department() < 0 && cap.counts(year)) {
                sum += bundle().millionths(k);
            }
        }
        return sum / SiteCosts.MILLION / (weighing == Weighing.POINTS ? SiteCosts.PARTS_OF_A_POINT : 1);
    }

    /// The prices of the caps at the best bound, in millionths, in the order of [Caps#of]; those it begins at before the first step.
    public long[] millionths() {
        return begun == null ? start.clone() : begun.bestMillionths();
    }
}
