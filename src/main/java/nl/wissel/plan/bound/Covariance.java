package nl.wissel.plan.bound;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.CapIndex;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Prices;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.SiteSolver;

/// How what some sites use of the caps would go up and down together, if each camera chose its quarter with a chance that falls with its cost.
///
/// Not thread-safe: it keeps its buffers. Several may work side by side, each on sites of its own.
final class Covariance {
    /// Chances below it do not count.
    private static final double UNLIKELY = 1e-6;

    private final Horizon horizon;
    private final List<SiteCosts> sites;
    private final int[] begin;
    private final double temperature;
    private final CapIndex index;
    private final long[] open;
    private final long[][] costs;
    private final double[] chances;
    private final double[] means;
    private final int[] withMean;
    private int count;
    private double[][] rows = {};

    /// @param begin       for each cap the first that it may go together with
    /// @param temperature a quarter that costs so many cents more has a chance lower by e
    Covariance(Problem problem, List<SiteCosts> sites, List<Cap> caps, int[] begin, double temperature) {
        horizon = problem.horizon();
        this.sites = sites;
        this.begin = begin;
        this.temperature = temperature;
        index = new CapIndex(problem, caps);
        open = new long[horizon.quarters()];
        costs = new long[horizon.quarters() + 1][sites.stream().mapToInt(SiteCosts::size).max().orElse(1)];
        chances = new double[horizon.quarters() + 1];
        means = new double[caps.size()];
        withMean = new int[caps.size()];
    }

    /// The covariance at some prices, divided by the temperature: the rows up to the diagonal, each from its first cap on. Of no use when it is over.
    double[][] at(Prices prices, BooleanSupplier isOver) {
        rows = new double[begin.length][];
        for (var k = 0; k < rows.length; k++) {
            rows[k] = new double[k - begin[k] + 1];
        }
        for (var site : sites) {
            if (isOver.getAsBoolean()) {
                break;
            }
            site.fill(prices, open, costs);
            for (var i = 0; i < site.size(); i++) {
                add(site, i);
            }
        }
        return rows;
    }

    /// What the choice of one camera adds.
    private void add(SiteCosts site, int camera) {
        drawChances(camera, site.size());
        for (var t = 0; t < chances.length; t++) {
            if (chances[t] > UNLIKELY) {
                use(site, camera, t);
                addProducts(chances[t]);
                addMeans(chances[t]);
                index.clear();
            }
        }
        subtractMeans();
    }

    private void addProducts(double chance) {
        for (var a = 0; a < index.count(); a++) {
            for (var b = 0; b < index.count(); b++) {
                add(index.cap(a), index.cap(b), chance * index.use(index.cap(a)) * index.use(index.cap(b)));
            }
        }
    }

    private void addMeans(double chance) {
        for (var a = 0; a < index.count(); a++) {
            var k = index.cap(a);
            if (means[k] == 0) {
                withMean[count++] = k;
            }
            means[k] += chance * index.use(k);
        }
    }

    private void subtractMeans() {
        for (var a = 0; a < count; a++) {
            for (var b = 0; b < count; b++) {
                add(withMean[a], withMean[b], -means[withMean[a]] * means[withMean[b]]);
            }
        }
        while (count > 0) {
            means[withMean[--count]] = 0;
        }
    }

    private void add(int k, int l, double product) {
        if (begin[k] <= l && l <= k) {
            rows[k][l - begin[k]] += product / temperature;
        }
    }

    /// A camera with its share of the visit, all on its own department.
    private void use(SiteCosts site, int camera, int t) {
        var task = site.task(camera);
        if (t == horizon.quarters()) {
            index.leaveOut(1 + task.risk());
        } else {
            var year = horizon.yearOf(t);
            index.spend(task.department(), year, site.cashCents(camera, year) + site.visitCents(year) / site.size());
            index.work(t, task.cost().minutes());
        }
    }

    private void drawChances(int camera, int cameras) {
        var least = Double.POSITIVE_INFINITY;
        for (var t = 0; t < chances.length; t++) {
            var visit = t < open.length ? (double) open[t] / cameras : 0;
            var cost = costs[t][camera];
            chances[t] = cost >= SiteSolver.NEVER ? Double.POSITIVE_INFINITY : (cost + visit) / SiteCosts.MILLION;
            least = Math.min(least, chances[t]);
        }
        var sum = 0.0;
        for (var t = 0; t < chances.length; t++) {
            chances[t] = Math.exp((least - chances[t]) / temperature);
            sum += chances[t];
        }
        for (var t = 0; t < chances.length; t++) {
            chances[t] /= sum;
        }
    }
}
