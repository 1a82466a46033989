package nl.wissel.plan.bound;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.CapIndex;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;
import nl.wissel.plan.bound.site.Prices;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.SiteSolver;

/// Roughly how fast the use of each cap falls when the price of another rises: the measure of how far prices may go in one step.
///
/// The dual itself has corners, not curves. This is the second derivative it would have if each camera stood on its own and chose its quarter
/// with a chance that falls with its cost. It knows what a scale for each price cannot: work that leaves a dear quarter comes back in
/// the next, so that the prices of neighbouring quarters have to rise together.
final class Curvature {
    /// A quarter that costs as much more as a wait of this many quarters has a chance lower by e.
    private static final double WAIT = 4;
    /// Chances below it do not count.
    private static final double UNLIKELY = 1e-6;
    /// The share of a cap's own measure that is added, so that a cap without any curve has one.
    private static final double OWN = 0.02;

    private final Problem problem;
    private final Horizon horizon;
    private final List<SiteCosts> sites;
    private final List<Cap> caps;
    private final CapIndex index;
    private final int[] begin;
    private final double[] own;
    private final double temperature;
    private final long[] open;
    private final long[][] costs;
    private final double[] chances;
    private final double[] means;
    private final int[] withMean;
    private int count;
    private double[][] rows = {};

    /// @param caps those of one department side by side, before all others
    Curvature(Problem problem, List<SiteCosts> sites, List<Cap> caps) {
        this.problem = problem;
        horizon = problem.horizon();
        this.sites = sites;
        this.caps = caps;
        index = new CapIndex(problem, caps);
        begin = new int[caps.size()];
        for (var k = 1; k < begin.length; k++) {
            var department = caps.get(k).department();
            begin[k] = department < 0 ? 0 : department == caps.get(k - 1).department() ? begin[k - 1] : k;
        }
        var quarters = horizon.quarters();
        open = new long[quarters];
        costs = new long[quarters + 1][sites.stream().mapToInt(SiteCosts::size).max().orElse(1)];
        chances = new double[quarters + 1];
        means = new double[caps.size()];
        withMean = new int[caps.size()];
        temperature = temperature();
        var meanUses = new EnumMap<Kind, Double>(Kind.class);
        for (var kind : Kind.values()) {
            meanUses.put(kind, meanUse(kind));
        }
        own = caps.stream().mapToDouble(cap -> OWN * Math.max(1, cap.most()) * meanUses.getOrDefault(cap.kind(), 1.0) / temperature).toArray();
    }

    /// The curvature at some prices.
    Cholesky at(Prices prices) {
        rows = new double[caps.size()][];
        for (var k = 0; k < rows.length; k++) {
            rows[k] = new double[k - begin[k] + 1];
            rows[k][k - begin[k]] = own[k];
        }
        for (var site : sites) {
            site.fill(prices, open, costs);
            for (var i = 0; i < site.size(); i++) {
                add(site, i);
            }
        }
        return new Cholesky(begin, rows);
    }

    /// What the choice of one camera adds: the covariance of what it uses of the caps.
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

    /// What waiting costs a camera on average, before prices.
    private double temperature() {
        var sum = 1.0;
        var cameras = 1;
        for (var site : sites) {
            site.fill(Prices.none(problem), open, costs);
            for (var i = 0; i < site.size(); i++) {
                var camera = i;
                var possible = Arrays.stream(costs).mapToLong(column -> column[camera]).filter(cost -> cost < SiteSolver.NEVER).summaryStatistics();
                sum += (double) (possible.getMax() - possible.getMin()) / SiteCosts.MILLION / chances.length;
                cameras++;
            }
        }
        return WAIT * sum / cameras;
    }

    /// What a camera uses of a cap of a kind, on average.
    private double meanUse(Kind kind) {
        return problem.tasks().stream().mapToDouble(task -> switch (kind) {
            case MONEY -> task.cost().hardwareCents() + task.cost().labourCents();
            case MINUTES -> task.cost().minutes();
            case POINTS -> 1 + task.risk();
        }).average().orElse(1);
    }
}
