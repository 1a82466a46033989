package nl.wissel.plan.bound;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;
import nl.wissel.plan.bound.site.Prices;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.SiteSolver;
import nl.wissel.plan.bound.site.Totals;
import nl.wissel.plan.bound.site.Weighing;
import org.jspecify.annotations.Nullable;

import static nl.wissel.plan.bound.site.SiteCosts.MILLION;

/// The Lagrangian dual of a problem: at any prices of its caps a value that no plan can beat, with the use each cap would see.
final class Dual {
    private static final long CAMERAS_AT_A_SITE = 1024;

    private final List<SiteCosts> sites;
    private final List<Cap> caps;
    private final Problem problem;
    private final List<Batch> batches;
    private final long[] mostMillionths;
    private final Raise raise;
    /// Made when it is first asked for: a stop is seen before.
    private @Nullable Curvature curvature;

    /// The value at some prices.
    ///
    /// @param millionths whole millionths of a cent (of a thousandth of a point when points are weighed), exact
    /// @param over       how far each cap is overused at these prices: the slope of the value in that cap's price
    record Value(BigInteger millionths, long[] over) {
        /// Whole cents (thousandths of a point), rounded down: never above the truth.
        long floor() {
            return millionths.divide(BigInteger.valueOf(MILLION)).longValueExact() - (millionths.signum() < 0 ? 1 : 0);
        }

        double approximate() {
            return millionths.doubleValue() / MILLION;
        }
    }

    Dual(Problem problem, List<Cap> caps, Weighing weighing) {
        this(problem, caps, weighing, Raise.NONE);
    }

    /// @param raise room that may be bought besides
    Dual(Problem problem, List<Cap> caps, Weighing weighing, Raise raise) {
        this.problem = problem;
        this.raise = raise;
        this.caps = caps;
        sites = SiteCosts.of(problem, weighing);
        batches = Batch.of(problem, sites);
        var mostOfKind = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            mostOfKind.put(kind, SiteSolver.NEVER / CAMERAS_AT_A_SITE / Math.max(1, mostUse(kind)));
        }
        mostMillionths = caps.stream().map(Cap::kind).mapToLong(mostOfKind::get).toArray();
    }

    /// The highest price of a cap at which all arithmetic still fits; any price up to it gives a valid bound.
    long mostMillionths(int cap) {
        return mostMillionths[cap];
    }

    /// The most that one camera or visit uses of a cap of a kind.
    private long mostUse(Kind kind) {
        return switch (kind) {
            case MONEY -> sites.parallelStream().mapToLong(SiteCosts::dearestCents).max().orElse(1);
            case MINUTES -> problem.tasks().stream().mapToLong(task -> task.cost().minutes()).max().orElse(1);
            case POINTS -> problem.tasks().stream().mapToLong(task -> 1 + task.risk()).max().orElse(1);
        };
    }

    /// The value at some prices; null when it is over.
    ///
    /// @param millionths price of each cap in millionths, each 0 to its [#mostMillionths]
    @Nullable Value at(long[] millionths, BooleanSupplier isOver) {
        var horizon = problem.horizon();
        var prices = new Prices(problem, caps, millionths);
        var usage = new Totals(problem.departments().size(), horizon.budgetYears(), horizon.quarters());
        var value = BigInteger.ZERO;
        for (var result : (batches.size() > 1 ? batches.parallelStream() : batches.stream()).map(batch -> batch.at(prices, isOver)).toList()) {
            value = value.add(BigInteger.valueOf(result.whole()).multiply(BigInteger.valueOf(MILLION))).add(BigInteger.valueOf(result.parts()));
            usage.add(result.usage());
        }
        if (isOver.getAsBoolean()) {
            return null;
        }
        for (var k = 0; k < millionths.length; k++) {
            value = value.subtract(BigInteger.valueOf(millionths[k]).multiply(BigInteger.valueOf(caps.get(k).most())));
        }
        var over = usage.over(caps);
        var raised = raise.at(millionths);
        if (raised.signum() < 0) {
            value = value.add(raised);
            Arrays.setAll(over, k -> over[k] - raise.relief()[k]);
        }
        return new Value(value, over);
    }

    /// The curvature at some prices; null when it is over.
    @Nullable Cholesky curvature(long[] millionths, BooleanSupplier isOver) {
        if (isOver.getAsBoolean()) {
            return null;
        }
        if (curvature == null) {
            curvature = new Curvature(problem, sites, caps);
        }
        return curvature.at(millionths, isOver);
    }
}
