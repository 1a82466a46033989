package nl.wissel.plan.bound;


/// One step of the bundle method: the prices of at least 0 that maximise the lowest plane less the distance from the best prices so far,
/// `(p - best)ᵀ · curvature · (p - best) / (2 · step)`.
///
/// Solved in its dual, over the weights of the planes and a lift of at least 0 for each price that would fall below 0. One change at a time,
/// the one that pays more: weight shifts from the plane that promises most to the one that promises least, or one lift is set right.
final class Proximal {
    private static final int ROUNDS = 2_000;
    private static final double EVEN = 1e-2;
    private static final double WORTHWHILE = 1e-5;

    private final Planes planes;
    private final double step;
    private final double[] prices;
    private final double[] promises;
    private final double[] lifts;

    private int low;
    private int high;
    private double weight;
    private double shiftPays;
    private int lifted;
    private double lift;
    private double liftPays;

    /// @param gain how much the planes promise at the prices
    record Proposal(double[] prices, double gain) {}

    /// Begins with the weights that the planes have.
    Proximal(Planes planes, double[] best, double step) {
        this.planes = planes;
        this.step = step;
        prices = best.clone();
        promises = new double[planes.count()];
        lifts = new double[best.length];
        System.arraycopy(planes.errors, 0, promises, 0, promises.length);
        for (var j = 0; j < promises.length; j++) {
            if (planes.weights[j] > 0) {
                lead(j, planes.weights[j]);
            }
        }
    }

    /// Solves it, and leaves the weights in the planes.
    Proposal solve() {
        for (var round = 0; round < ROUNDS; round++) {
            chooseShift();
            chooseLift();
            var promised = promised();
            if (promises[high] - promises[low] <= EVEN * promised && Math.max(shiftPays, liftPays) <= WORTHWHILE * promised) {
                break;
            }
            if (shiftPays >= liftPays) {
                shift();
            } else {
                lift();
            }
        }
        return new Proposal(prices, Math.max(0, promised()));
    }

    private double promised() {
        var sum = 0.0;
        for (var j = 0; j < promises.length; j++) {
            sum += planes.weights[j] * promises[j];
        }
        return sum;
    }

    private void chooseShift() {
        low = 0;
        high = -1;
        for (var j = 0; j < promises.length; j++) {
            low = promises[j] < promises[low] ? j : low;
            high = planes.weights[j] > 0 && (high < 0 || promises[j] > promises[high]) ? j : high;
        }
        var uneven = promises[high] - promises[low];
        var bend = step * (planes.products[low][low] + planes.products[high][high] - 2 * planes.products[low][high]);
        weight = uneven < planes.weights[high] * bend ? uneven / bend : planes.weights[high];
        shiftPays = weight * (uneven - weight * bend / 2);
    }

    private void chooseLift() {
        liftPays = 0;
        for (var k = 0; k < prices.length; k++) {
            if (prices[k] < 0 || lifts[k] > 0) {
                var bend = step * planes.bend(k);
                var change = Math.max(-lifts[k], -prices[k] / bend);
                var pays = -change * (prices[k] + change * bend / 2);
                if (pays > liftPays) {
                    lifted = k;
                    lift = change;
                    liftPays = pays;
                }
            }
        }
    }

    private void shift() {
        planes.weights[low] += weight;
        planes.weights[high] = Math.max(0, planes.weights[high] - weight);
        lead(low, weight);
        lead(high, -weight);
    }

    /// Prices follow a plane.
    private void lead(int plane, double amount) {
        var way = planes.leads[plane];
        for (var k = 0; k < prices.length; k++) {
            prices[k] += step * amount * way[k];
        }
        var products = planes.products[plane];
        for (var j = 0; j < promises.length; j++) {
            promises[j] += step * amount * products[j];
        }
    }

    private void lift() {
        lifts[lifted] += lift;
        var way = planes.lead(lifted);
        for (var k = 0; k < prices.length; k++) {
            prices[k] += step * lift * way[k];
        }
        for (var j = 0; j < promises.length; j++) {
            promises[j] += step * lift * planes.leads[j][lifted];
        }
    }
}
