package nl.wissel.plan.bound;

import java.util.Arrays;
import java.util.Objects;
import nl.wissel.plan.Instances;
import nl.wissel.plan.bound.site.Caps;
import nl.wissel.plan.bound.site.Weighing;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SampledStartTest {
    /// Every other of 5,000 sites.
    @Test
    void thePricesOfASampleGiveABoundNearTheBest() {
        var problem = Instances.city(7_000, 5_000, 4, 1, 1);
        var caps = Caps.of(problem);
        var prices = SampledStart.prices(problem, caps, Weighing.MONEY_ALL_SCHEDULED, () -> false);
        var bound = Objects.requireNonNull(new Dual(problem, caps, Weighing.MONEY_ALL_SCHEDULED).at(prices, () -> false)).floor();
        var search = BoundSearch.ofObjective(problem, 0);
        for (var step = 0; step < 40 && search.improve(() -> false); step++) {
            assertTrue(search.isBegun());
        }
        assertTrue(bound <= search.value() && bound > 0.995 * search.value(), bound + " of " + search.value());
    }

    @Test
    void whenItIsOverNoCapHasAPrice() {
        var problem = Instances.city(7_000, 5_000, 4, 1, 1);
        var caps = Caps.of(problem);
        assertEquals(0, Arrays.stream(SampledStart.prices(problem, caps, Weighing.MONEY_ALL_SCHEDULED, () -> true)).sum());
    }

    @Test
    void onlyALargeCityIsSampled() {
        assertFalse(SampledStart.isWorthwhile(Instances.city(7_000, 5_000, 4, 1, 1)));
        assertTrue(SampledStart.isWorthwhile(Instances.city(9_000, 8_001, 4, 1, 1)));
    }
}
