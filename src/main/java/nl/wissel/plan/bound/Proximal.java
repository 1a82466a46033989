package nl.wissel.plan.bound;

import java.util.List;

/// One step of the bundle method: the prices of at least 0 that maximise the lowest plane less `|prices - center|² / (2 · step)`.
///
/// Solved in its dual, over the weights of the planes (at least 0, sum 1), by pairwise Frank-Wolfe with exact line search: weight moves from the
/// plane that promises most to the one that promises least until both promise the same.
final class Proximal {
    private static final int ROUNDS = 400;
    private static final double EVEN = 1e-3;

    private final List<Bundle.Plane> planes;
    private final double[] center;
    private final double step;
    private final double[] weights;
    private final double[] slope;
    private final double[] prices;

    /// @param gain how much the planes promise at the prices
    record Proposal(double[] prices, double gain, double[] weights) {}

    Proximal(List<Bundle.Plane> planes, double[] center, double step) {
        this.planes = planes;
        this.center = center;
        this.step = step;
        weights = new double[planes.size()];
        slope = planes.getLast().slope().clone();
        prices = new double[center.length];
        weights[planes.size() - 1] = 1;
    }

    Proposal solve() {
        for (var round = 0; round < ROUNDS; round++) {
            project();
            var low = 0;
            var high = -1;
            var promises = new double[weights.length];
            var promised = 0.0;
            for (var j = 0; j < weights.length; j++) {
                promises[j] = promise(planes.get(j));
                promised += weights[j] * promises[j];
                low = promises[j] < promises[low] ? j : low;
                high = weights[j] > 0 && (high < 0 || promises[j] > promises[high]) ? j : high;
            }
            if (low == high || promises[high] - promises[low] <= EVEN * Math.max(1e-6, Math.abs(promised))) {
                break;
            }
            shift(low, high);
        }
        project();
        return new Proposal(prices.clone(), promised(), weights.clone());
    }

    /// The prices that the weighted slope leads to.
    private void project() {
        for (var k = 0; k < prices.length; k++) {
            prices[k] = Math.max(0, center[k] + step * slope[k]);
        }
    }

    /// What a plane promises at the present prices, above the best value so far.
    private double promise(Bundle.Plane plane) {
        var sum = plane.error();
        for (var k = 0; k < prices.length; k++) {
            sum += plane.slope()[k] * (prices[k] - center[k]);
        }
        return sum;
    }

    private double promised() {
        var sum = 0.0;
        for (var j = 0; j < weights.length; j++) {
            if (weights[j] > 0) {
                sum += weights[j] * promise(planes.get(j));
            }
        }
        return Math.max(0, sum);
    }

    /// Moves weight from one plane to another, as much as pays.
    private void shift(int to, int from) {
        var target = planes.get(to);
        var source = planes.get(from);
        var lower = 0.0;
        var upper = weights[from];
        if (difference(target, source, upper) < 0) {
            lower = upper;
        }
        for (var halving = 0; halving < 40 && upper - lower > 1e-12; halving++) {
            var middle = (lower + upper) / 2;
            if (difference(target, source, middle) < 0) {
                lower = middle;
            } else {
                upper = middle;
            }
        }
        var amount = (lower + upper) / 2;
        weights[to] += amount;
        weights[from] = amount >= weights[from] ? 0 : weights[from] - amount;
        for (var k = 0; k < slope.length; k++) {
            slope[k] += amount * (target.slope()[k] - source.slope()[k]);
        }
    }

    /// How much more the target promises than the source after moving some weight; grows with the amount.
    private double difference(Bundle.Plane target, Bundle.Plane source, double amount) {
        var sum = target.error() - source.error();
        for (var k = 0; k < slope.length; k++) {
            var change = target.slope()[k] - source.slope()[k];
            var price = Math.max(0, center[k] + step * (slope[k] + amount * change));
            sum += change * (price - center[k]);
        }
        return sum;
    }
}
