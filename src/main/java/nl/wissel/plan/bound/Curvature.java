package nl.wissel.plan.bound;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/// Roughly how fast the use of each cap falls when the price of another rises: the measure of how far prices may go in one step.
///
/// The dual itself has corners, not curves. This is the second derivative it would have if each camera stood on its own and chose its quarter
/// with a chance that falls with its cost ([Covariance]). It knows what a scale for each price cannot: work that leaves a dear quarter comes back in
/// the next, so that the prices of neighbouring quarters have to rise together. Of a sample of the sites of a large city it would be quicker and was
/// too rough: small departments have few sites in it.
final class Curvature {
    /// A quarter that costs as much more as a wait of this many quarters has a chance lower by e.
    private static final double WAIT = 4;
    /// The share of a cap's own measure that is added, so that a cap without any curve has one.
    private static final double OWN = 0.02;
    /// Sites in a part, at least, and parts, at most: they are worked out side by side, and added up in their order.
    private static final int SITES = 512;
    private static final int PARTS = 8;
    /// So many sites tell what waiting costs.
    private static final int SAMPLE = 2_500;

    private final Problem problem;
    private final List<Cap> caps;
    private final int[] begin;
    private final double[] own;
    private final List<Covariance> parts;

    /// @param caps those of one department side by side, before all others
    Curvature(Problem problem, List<SiteCosts> sites, List<Cap> caps) {
        this.problem = problem;
        this.caps = caps;
        begin = new int[caps.size()];
        for (var k = 1; k < begin.length; k++) {
            var department = caps.get(k).department();
            begin[k] = department < 0 ? 0 : department == caps.get(k - 1).department() ? begin[k - 1] : k;
        }
        var temperature = temperature(sites);
        var meanUses = new EnumMap<Kind, Double>(Kind.class);
        for (var kind : Kind.values()) {
            meanUses.put(kind, meanUse(kind));
        }
        own = caps.stream().mapToDouble(cap -> OWN * Math.max(1, cap.most()) * meanUses.getOrDefault(cap.kind(), 1.0) / temperature).toArray();
        parts = parts(sites).stream().map(some -> new Covariance(problem, some, caps, begin, temperature)).toList();
    }

    private static List<List<SiteCosts>> parts(List<SiteCosts> sites) {
        var count = Math.clamp(sites.size() / SITES, 1, PARTS);
        var dealt = new ArrayList<List<SiteCosts>>();
        for (var part = 0; part < count; part++) {
            dealt.add(sites.subList((int) ((long) sites.size() * part / count), (int) ((long) sites.size() * (part + 1) / count)));
        }
        return dealt;
    }

    /// The curvature at some prices; null when it is over.
    @Nullable Cholesky at(long[] millionths, BooleanSupplier isOver) {
        var prices = new Prices(problem, caps, millionths);
        var rows = new double[begin.length][];
        for (var k = 0; k < rows.length; k++) {
            rows[k] = new double[k - begin[k] + 1];
            rows[k][k - begin[k]] = own[k];
        }
        for (var some : (parts.size() > 1 ? parts.parallelStream() : parts.stream()).map(part -> part.at(prices, isOver)).toList()) {
            for (var k = 0; k < rows.length; k++) {
                var row = rows[k];
                var added = some[k];
                Arrays.setAll(row, l -> row[l] + added[l]);
            }
        }
        return isOver.getAsBoolean() ? null : new Cholesky(begin, rows);
    }

    /// What waiting costs a camera on average, before prices.
    private double temperature(List<SiteCosts> sites) {
        var quarters = problem.horizon().quarters();
        var open = new long[quarters];
        var costs = new long[quarters + 1][sites.stream().mapToInt(SiteCosts::size).max().orElse(1)];
        var prices = Prices.none(problem);
        var sum = 1.0;
        var cameras = 1;
        var step = Math.max(1, sites.size() / SAMPLE);
        for (var site = 0; site < sites.size(); site += step) {
            sites.get(site).fill(prices, open, costs);
            for (var i = 0; i < sites.get(site).size(); i++) {
                var camera = i;
                var possible = Arrays.stream(costs).mapToLong(column -> column[camera]).filter(cost -> cost < SiteSolver.NEVER).summaryStatistics();
                sum += (double) (possible.getMax() - possible.getMin()) / SiteCosts.MILLION / costs.length;
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
