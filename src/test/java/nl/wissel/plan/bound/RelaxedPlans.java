package nl.wissel.plan.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.Totals;
import nl.wissel.plan.bound.site.Weighing;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/// The best mix of all plans of each site (a share for each, together 1) that keeps the caps: a linear program, solved by a library.
/// No prices can give a higher bound than its value, and the best prices give just that.
final class RelaxedPlans {
    private final Problem problem;
    private final List<Cap> caps;
    private final List<SiteCosts> sites;
    private final List<double[]> columns = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();

    private RelaxedPlans(Problem problem, List<Cap> caps) {
        this.problem = problem;
        this.caps = caps;
        sites = SiteCosts.of(problem, Weighing.MONEY);
        for (var site = 0; site < sites.size(); site++) {
            place(site, 0, new int[sites.get(site).size()]);
        }
    }

    /// The least cost in cents of plans that leave at most so many points out, cameras without choices apart.
    static double value(Problem problem, long points) {
        var caps = new ArrayList<>(Caps.of(problem));
        caps.add(new Cap(Kind.POINTS, -1, 0, 0, points));
        return new RelaxedPlans(problem, caps).solve();
    }

    private void place(int site, int camera, int[] placed) {
        if (camera == placed.length) {
            add(site, placed);
            return;
        }
        var task = sites.get(site).task(camera);
        for (var t = task.choices().earliest(); t <= task.choices().deadline(); t++) {
            placed[camera] = t;
            place(site, camera + 1, placed);
        }
        if (Objects.isNull(task.pin())) {
            placed[camera] = -1;
            place(site, camera + 1, placed);
        }
    }

    private void add(int site, int[] placed) {
        var totals = new Totals(problem.departments().size(), problem.horizon().budgetYears(), problem.horizon().quarters());
        sites.get(site).use(placed, totals);
        var column = new double[caps.size() + sites.size()];
        for (var k = 0; k < caps.size(); k++) {
            column[k] = totals.used(caps.get(k)) / scale(k);
        }
        column[caps.size() + site] = 1;
        columns.add(column);
        costs.add(sites.get(site).softCents(placed) / 1e5);
    }

    private double scale(int cap) {
        return caps.get(cap).kind() == Kind.MONEY ? 1e5 : 100;
    }

    private double solve() {
        var rows = new ArrayList<LinearConstraint>();
        for (var row = 0; row < caps.size() + sites.size(); row++) {
            var index = row;
            var coefficients = columns.stream().mapToDouble(column -> column[index]).toArray();
            rows.add(row < caps.size() ? new LinearConstraint(coefficients, Relationship.LEQ, caps.get(row).most() / scale(row))
                    : new LinearConstraint(coefficients, Relationship.EQ, 1));
        }
        var objective = new LinearObjectiveFunction(costs.stream().mapToDouble(cost -> cost).toArray(), 0);
        return new SimplexSolver(1e-9).optimize(new MaxIter(100_000), objective, new LinearConstraintSet(rows), GoalType.MINIMIZE,
                new NonNegativeConstraint(true)).getValue() * 1e5;
    }
}
