package nl.wissel.plan.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Prices;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.SiteSolver;
import nl.wissel.plan.bound.site.Totals;

import static nl.wissel.plan.bound.site.SiteCosts.MILLION;

/// Some of the sites, solved apart from the others: batches may be solved on several threads. Their sums are whole numbers, so that neither the
/// threads nor their order make a difference.
final class Batch {
    private static final int SITES = 128;
    private static final int MOST = 16;

    private final Problem problem;
    private final List<SiteCosts> sites;
    private final SiteSolver solver;
    private final long[] open;
    private final long[][] costs;
    private final int[] placed;

    /// The least that the sites cost together, and what that uses.
    ///
    /// @param whole in millions of millionths
    /// @param parts millionths besides, at least 0
    record Result(long whole, long parts, Totals usage) {}

    private Batch(Problem problem, List<SiteCosts> sites) {
        this.problem = problem;
        this.sites = sites;
        var quarters = problem.horizon().quarters();
        var most = sites.stream().mapToInt(SiteCosts::size).max().orElse(1);
        solver = new SiteSolver(quarters);
        open = new long[quarters];
        costs = new long[quarters + 1][most];
        placed = new int[most];
    }

    /// Deals out the sites.
    static List<Batch> of(Problem problem, List<SiteCosts> sites) {
        var count = Math.clamp(sites.size() / SITES, 1, MOST);
        var dealt = new ArrayList<List<SiteCosts>>();
        for (var k = 0; k < count; k++) {
            dealt.add(new ArrayList<>());
        }
        for (var s = 0; s < sites.size(); s++) {
            dealt.get(s % count).add(sites.get(s));
        }
        return dealt.stream().map(some -> new Batch(problem, some)).toList();
    }

    /// The sites at some prices; of no use when it is over.
    Result at(Prices prices, BooleanSupplier isOver) {
        var horizon = problem.horizon();
        var usage = new Totals(problem.departments().size(), horizon.budgetYears(), horizon.quarters());
        var whole = 0L;
        var parts = 0L;
        for (var site : sites) {
            if (isOver.getAsBoolean()) {
                break;
            }
            site.fillNeeded(prices, open, costs);
            var least = solver.solve(open, costs, site.needed(), site.size(), placed);
            whole = Math.addExact(whole, Math.floorDiv(least, MILLION));
            parts += Math.floorMod(least, MILLION);
            site.use(placed, usage);
        }
        return new Result(whole, parts, usage);
    }
}
