package nl.wissel.cost;

import java.math.BigDecimal;
import java.util.List;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PriceLevelTest {
    @Test
    void indices_areExactPowersRoundedOnce() {
        // 0.98^y: 0.98, 0.9604, 0.941192, 0.92236816, 0.9039207968   1.03^y: 1.03, 1.0609, 1.092727, 1.12550881, 1.1592740743
        assertEquals(new Indices(List.of(1_000_000L, 980_000L, 960_400L, 941_192L, 922_368L, 903_921L),
                List.of(1_000_000L, 1_030_000L, 1_060_900L, 1_092_727L, 1_125_509L, 1_159_274L)), PriceLevel.DEFAULT.indices(6));
    }

    @Test
    void indices_roundHalfUp() {
        // 1.0000005 -> 1,000,000.5 millionths
        assertEquals(List.of(1_000_000L, 1_000_001L), level("0.00005", "0").indices(2).hardware());
    }

    @Test
    void indices_ofNoGrowth_stay() {
        assertEquals(List.of(1_000_000L, 1_000_000L), level("0", "0").indices(2).labour());
    }

    @Test
    void withContingency_roundsHalfUpOnce() {
        // 3.45 · 1.10 = 3.795
        assertEquals(380, PriceLevel.DEFAULT.withContingencyCents(new Euros(345)));
    }

    @Test
    void indexOfTwentyPercent_isAllowed_andNoMore() {
        level("20", "-20");
        assertThrows(IllegalArgumentException.class, () -> level("20.1", "0"));
        assertThrows(IllegalArgumentException.class, () -> level("0", "-20.1"));
    }

    private static PriceLevel level(String hardware, String labour) {
        return new PriceLevel(new Percent(new BigDecimal(hardware)), new Percent(new BigDecimal(labour)), Euros.of(85), Percent.of(10));
    }
}
