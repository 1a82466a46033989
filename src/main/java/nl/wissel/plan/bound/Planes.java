package nl.wissel.plan.bound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is known of the dual around its best prices so far: planes that lie above it everywhere, at most so many of them.
///
/// Each has a weight, its share in the last proposal of [Proximal]; the one that carried least makes room for a new one.
final class Planes {
    private static final int MOST = 100;

    /// How far each lies above the best value at the best prices, at least 0.
    final double[] errors = new double[MOST];
    /// At least 0, together 1.
    final double[] weights = new double[MOST];
    /// How each rises with each price.
    final double[][] slopes = new double[MOST][];
    /// The way in which each leads: its slope through the inverse curvature.
    final double[][] leads = new double[MOST][];
    /// How much one promises more when prices go the way in which another leads.
    final double[][] products = new double[MOST][MOST];

    private Cholesky curvature;
    private final double[] @Nullable [] leadsOfPrices;
    private final double[] bends;
    private int count;

    /// @param slope of the plane at the best prices
    Planes(Cholesky curvature, double[] slope) {
        this.curvature = curvature;
        leadsOfPrices = new double[slope.length][];
        bends = new double[slope.length];
        add(0, slope);
        weights[0] = 1;
    }

    int count() {
        return count;
    }

    /// How much a price itself rises when it leads.
    double bend(int price) {
        if (bends[price] == 0) {
            bends[price] = lead(price)[price];
        }
        return bends[price];
    }

    /// The way in which a plane leads that rises with one price only.
    double[] lead(int price) {
        var known = leadsOfPrices[price];
        if (known == null) {
            var slope = new double[leadsOfPrices.length];
            slope[price] = 1;
            known = curvature.solve(slope);
            leadsOfPrices[price] = known;
        }
        return known;
    }

    /// Measures by another curvature.
    void measure(Cholesky changed) {
        curvature = changed;
        Arrays.fill(leadsOfPrices, null);
        Arrays.fill(bends, 0);
        for (var j = 0; j < count; j++) {
            leads[j] = curvature.solve(slopes[j]);
        }
        for (var j = 0; j < count; j++) {
            multiply(j);
        }
    }

    /// Adds a plane; it carries nothing yet.
    void add(double error, double[] slope) {
        var place = count < MOST ? count++ : makeRoom();
        errors[place] = error;
        slopes[place] = slope;
        leads[place] = curvature.solve(slope);
        multiply(place);
    }

    /// Makes other prices the best.
    ///
    /// @param way  from the best prices before to the new ones
    /// @param gain how much the best value rose
    void move(double[] way, double gain) {
        for (var j = 0; j < count; j++) {
            errors[j] = Math.max(0, errors[j] + dot(slopes[j], way) - gain);
        }
    }

    /// The place of the plane that carried the least; the one that carried most takes over its weight.
    private int makeRoom() {
        var least = 0;
        var most = 0;
        for (var j = 1; j < count; j++) {
            if (weights[j] < weights[least] || (weights[j] == weights[least] && errors[j] > errors[least])) {
                least = j;
            }
            most = weights[j] > weights[most] ? j : most;
        }
        weights[most] += weights[least];
        weights[least] = 0;
        return least;
    }

    private void multiply(int place) {
        for (var j = 0; j < count; j++) {
            products[place][j] = dot(slopes[j], leads[place]);
            products[j][place] = products[place][j];
        }
    }

    static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (var k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
