package nl.wissel.plan.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the dual as large as it can by a proximal bundle method.
///
/// Every value seen gives a plane that lies above the (concave) dual everywhere. The next prices maximise the lowest plane less a penalty for
/// going far from the best prices so far ([Proximal]). A price is scaled by the root of its cap, so that a step means about as much
/// for every cap.
final class Bundle {
    private static final int MOST_PLANES = 100;
    private static final double SERIOUS = 0.1;
    private static final int PATIENCE = 8;

    private final Dual dual;
    private final double[] scale;
    private final List<Plane> planes = new ArrayList<>();
    private double[] center;
    private Dual.Value best;
    private long[] bestMillionths;
    private double step;
    private int nullSteps;
    private double predicted = Double.POSITIVE_INFINITY;

    /// A plane above the dual.
    ///
    /// @param error how far it lies above the best value at the best prices, at least 0
    /// @param slope in scaled prices
    record Plane(double error, double[] slope) {}

    /// Starts at some prices.
    Bundle(Dual dual, long[] millionths) {
        this.dual = dual;
        scale = dual.caps().stream().mapToDouble(cap -> Math.sqrt(Math.max(1, cap.most()))).toArray();
        bestMillionths = millionths.clone();
        center = scaled(bestMillionths);
        best = dual.at(bestMillionths);
        var slope = slope(best);
        planes.add(new Plane(0, slope));
        var steepness = Arrays.stream(slope).map(value -> value * value).sum();
        step = steepness == 0 ? 0 : 0.01 * Math.max(1, Math.abs(best.approximate())) / steepness;
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

    /// How much the planes still promise, as a share of the value; 0 when there is nothing to gain.
    double promise() {
        return predicted / Math.max(1, Math.abs(best.approximate()));
    }

    /// Tries one more set of prices.
    void improve() {
        if (step == 0) {
            predicted = 0;
            return;
        }
        var proposal = new Proximal(planes, center, step).solve();
        predicted = proposal.gain();
        var millionths = rounded(proposal.prices());
        var value = dual.at(millionths);
        var gain = value.approximate() - best.approximate();
        var trial = scaled(millionths);
        forgetIdle(proposal.weights());
        if (gain > SERIOUS * predicted) {
            moveTo(trial, value, millionths, gain);
        } else {
            var slope = slope(value);
            planes.add(new Plane(Math.max(0, gain + dot(slope, center, trial)), slope));
            if (++nullSteps >= PATIENCE) {
                step /= 1.5;
                nullSteps = 0;
            }
        }
    }

    private void moveTo(double[] trial, Dual.Value value, long[] millionths, double gain) {
        for (var j = 0; j < planes.size(); j++) {
            var plane = planes.get(j);
            planes.set(j, new Plane(Math.max(0, plane.error() + dot(plane.slope(), trial, center) - gain), plane.slope()));
        }
        planes.add(new Plane(0, slope(value)));
        center = trial;
        best = value;
        bestMillionths = millionths;
        nullSteps = 0;
        step *= Math.clamp(2 * gain / Math.max(predicted, 1e-9), 1, 5);
    }

    /// Makes room for a plane: the ones that carried the least go first.
    private void forgetIdle(double[] weights) {
        if (planes.size() < MOST_PLANES) {
            return;
        }
        var least = 0;
        for (var j = 1; j < planes.size(); j++) {
            if (weights[j] < weights[least] || (weights[j] == weights[least] && planes.get(j).error() > planes.get(least).error())) {
                least = j;
            }
        }
        planes.remove(least);
    }

    /// `slope · (to - from)`.
    private static double dot(double[] slope, double[] to, double[] from) {
        var sum = 0.0;
        for (var k = 0; k < slope.length; k++) {
            sum += slope[k] * (to[k] - from[k]);
        }
        return sum;
    }

    private double[] slope(Dual.Value value) {
        var slope = new double[scale.length];
        for (var k = 0; k < slope.length; k++) {
            slope[k] = value.over()[k] / scale[k];
        }
        return slope;
    }

    private double[] scaled(long[] millionths) {
        var prices = new double[scale.length];
        for (var k = 0; k < prices.length; k++) {
            prices[k] = millionths[k] / (double) SiteCosts.MILLION * scale[k];
        }
        return prices;
    }

    private long[] rounded(double[] prices) {
        var millionths = new long[prices.length];
        for (var k = 0; k < prices.length; k++) {
            millionths[k] = Math.clamp(Math.round(prices[k] / scale[k] * SiteCosts.MILLION), 0, dual.mostMillionths());
        }
        return millionths;
    }
}
