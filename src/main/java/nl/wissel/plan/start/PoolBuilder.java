package nl.wissel.plan.start;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.CapIndex;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Prices;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.SiteSolver;
import org.jspecify.annotations.Nullable;

/// Builds the pools of sites, one after the other. For one thread: it keeps its buffers.
final class PoolBuilder {
    private final List<Prices> prices;
    private final SiteSolver solver;
    private final CapIndex index;
    private final long[] open;
    private final long[][] costs;
    private final int most;

    /// @param prices those of the bound first, then perturbed ones
    /// @param most   plans for a site
    PoolBuilder(Problem problem, List<Cap> caps, List<Prices> prices, List<SiteCosts> sites, int most) {
        this.prices = prices;
        var quarters = problem.horizon().quarters();
        solver = new SiteSolver(quarters);
        index = new CapIndex(problem, caps);
        open = new long[quarters];
        costs = new long[quarters + 1][sites.stream().mapToInt(SiteCosts::size).max().orElse(1)];
        this.most = most;
    }

    /// @param held a placement that must be in the pool if it is allowed
    List<SitePlan> pool(SiteCosts site, int @Nullable [] held) {
        var seeds = new ArrayList<int[]>();
        for (var some : prices) {
            var placed = new int[site.size()];
            site.fillNeeded(some, open, costs);
            solver.solve(open, costs, site.needed(), placed.length, placed);
            seeds.add(placed);
        }
        site.fill(prices.getFirst(), open, costs);
        var pool = new SitePool(site.size(), open, costs, most);
        if (held != null) {
            pool.mustHold(held);
        }
        return pool.around(seeds, site, index);
    }
}
