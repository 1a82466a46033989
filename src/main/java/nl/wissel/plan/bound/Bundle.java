package nl.wissel.plan.bound;

import java.util.function.BooleanSupplier;
import nl.wissel.plan.bound.site.SiteCosts;
import org.jspecify.annotations.Nullable;

/// Makes the dual as large as it can by a proximal bundle method.
///
/// Every value seen gives a plane that lies above the (concave) dual everywhere ([Planes]). The next prices maximise the lowest plane less a
/// penalty for going far from the best prices so far ([Proximal]); how far is far, the [Curvature] says. Where the dual rises by a good part of
/// what the planes promise, these prices are the best from then on; where it does not, they know better the next time.
final class Bundle {
    private static final double SERIOUS = 0.1;
    private static final int PATIENCE = 8;
    private static final double FIRST_STEP = 0.1;
    private static final double NEXT_CURVATURE = 1.5;

    private final Dual dual;
    private final Planes planes;
    private double[] center;
    private Dual.Value best;
    private long[] bestMillionths;
    private double step;
    private int nullSteps;
    private int seriousSteps;
    private int stepsToCurvature = 1;
    private double predicted = Double.POSITIVE_INFINITY;

    private Bundle(Dual dual, long[] millionths, Dual.Value value, Cholesky curvature, boolean isNear) {
        this.dual = dual;
        bestMillionths = millionths;
        center = prices(millionths);
        best = value;
        planes = new Planes(curvature, slope(value));
        step = isNear ? 1 : FIRST_STEP;
    }

    /// Starts at some prices; null when it is over before it is started.
    ///
    /// @param isNear they are near the best, as after a small change of the problem
    static @Nullable Bundle begin(Dual dual, long[] millionths, boolean isNear, BooleanSupplier isOver) {
        var value = dual.at(millionths, isOver);
        var curvature = value == null ? null : dual.curvature(millionths, isOver);
        return value == null || curvature == null ? null : new Bundle(dual, millionths.clone(), value, curvature, isNear);
    }

    /// The best value so far.
    Dual.Value best() {
        return best;
    }

    /// The prices at which the best value was seen, in millionths.
    long[] bestMillionths() {
        return bestMillionths.clone();
    }

    /// The price of one cap at which the best value was seen, in millionths.
    long millionths(int cap) {
        return bestMillionths[cap];
    }

    /// How much the planes still promise.
    double gain() {
        return predicted;
    }

    /// How much the planes still promise, as a share of the value; 0 when there is nothing to gain.
    double promise() {
        return predicted / Math.max(1, Math.abs(best.approximate()));
    }

    /// Tries one more set of prices; does nothing when it is over.
    void improve(BooleanSupplier isOver) {
        var proposal = new Proximal(planes, center, step).solve();
        predicted = proposal.gain();
        var millionths = rounded(proposal.prices());
        var value = dual.at(millionths, isOver);
        if (value == null) {
            return;
        }
        var gain = value.approximate() - best.approximate();
        if (gain > SERIOUS * predicted) {
            moveTo(millionths, value, gain, isOver);
        } else {
            stay(millionths, value, gain);
        }
    }

    private void moveTo(long[] millionths, Dual.Value value, double gain, BooleanSupplier isOver) {
        var prices = prices(millionths);
        planes.move(way(center, prices), gain);
        planes.add(0, slope(value));
        center = prices;
        best = value;
        bestMillionths = millionths;
        nullSteps = 0;
        step *= Math.clamp(2 * gain / Math.max(predicted, Double.MIN_NORMAL), 1, 5);
        if (++seriousSteps >= stepsToCurvature) {
            stepsToCurvature = (int) Math.ceil(NEXT_CURVATURE * stepsToCurvature);
            var curvature = dual.curvature(millionths, isOver);
            if (curvature != null) {
                planes.measure(curvature);
            }
        }
    }

    private void stay(long[] millionths, Dual.Value value, double gain) {
        var slope = slope(value);
        var error = gain + Planes.dot(slope, way(prices(millionths), center));
        planes.add(Math.max(0, error), slope);
        if (++nullSteps >= PATIENCE) {
            step /= 1.5;
            nullSteps = 0;
        }
    }

    private static double[] way(double[] from, double[] to) {
        var way = new double[from.length];
        for (var k = 0; k < way.length; k++) {
            way[k] = to[k] - from[k];
        }
        return way;
    }

    private static double[] slope(Dual.Value value) {
        var slope = new double[value.over().length];
        for (var k = 0; k < slope.length; k++) {
            slope[k] = value.over()[k];
        }
        return slope;
    }

    private static double[] prices(long[] millionths) {
        var prices = new double[millionths.length];
        for (var k = 0; k < prices.length; k++) {
            prices[k] = (double) millionths[k] / SiteCosts.MILLION;
        }
        return prices;
    }

    private long[] rounded(double[] prices) {
        var millionths = new long[prices.length];
        for (var k = 0; k < prices.length; k++) {
            millionths[k] = Math.clamp(Math.round(prices[k] * SiteCosts.MILLION), 0, dual.mostMillionths(k));
        }
        return millionths;
    }
}
