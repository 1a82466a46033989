package nl.wissel.plan.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Switches site plans until every cap holds: first the switches that cost least at the prices for each cent by which they relieve the caps.
final class Repair {
    private static final int ROUNDS = 60;

    private record Switch(int site, int plan, double price) {}

    private Repair() {}

    /// Repairs a selection.
    ///
    /// @param prices of the caps, in cents per cent or minute
    /// @return whether every cap holds now
    static boolean apply(Selection selection, double[] prices, BooleanSupplier isOver) {
        for (var round = 0; round < ROUNDS && selection.totalOver() > 0; round++) {
            if (!relieve(selection, prices, isOver)) {
                return false;
            }
        }
        return selection.totalOver() == 0;
    }

    /// One round: every switch that relieves, the cheapest first, as long as it still relieves.
    private static boolean relieve(Selection selection, double[] prices, BooleanSupplier isOver) {
        var switches = new ArrayList<Switch>();
        for (var site = 0; site < selection.sites() && !isOver.getAsBoolean(); site++) {
            var best = cheapest(selection, site, prices);
            if (best != null) {
                switches.add(best);
            }
        }
        switches.sort(Comparator.comparingDouble(Switch::price).thenComparingInt(Switch::site));
        var changed = false;
        for (var each : switches) {
            if (selection.totalOver() == 0 || isOver.getAsBoolean()) {
                break;
            }
            var relief = selection.relief(each.site(), selection.pool(each.site()).get(each.plan()));
            if (relief > 0) {
                selection.choose(each.site(), each.plan());
                changed = true;
            }
        }
        return changed;
    }

    private static @Nullable Switch cheapest(Selection selection, int site, double[] prices) {
        var pool = selection.pool(site);
        var present = selection.plan(site).priced(prices);
        Switch best = null;
        for (var j = 0; j < pool.size(); j++) {
            var relief = j == selection.chosen(site) ? 0 : selection.relief(site, pool.get(j));
            if (relief > 0) {
                var price = (pool.get(j).priced(prices) - present) / relief;
                if (best == null || price < best.price()) {
                    best = new Switch(site, j, price);
                }
            }
        }
        return best;
    }
}
