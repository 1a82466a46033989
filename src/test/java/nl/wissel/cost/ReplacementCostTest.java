package nl.wissel.cost;

import java.math.BigDecimal;
import java.util.List;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ReplacementCostTest {
    @Test
    void of_priceAndHours_addsContingencyToBoth() {
        // H = 850.00 · 1.1 = 935.00; h = 210; L = 210 · 85.00 · 1.1 / 60 = 327.25
        assertEquals(new ReplacementCost("bullet", 210, 93_500, 32_725),
                ReplacementCost.of("bullet", Euros.of(850), new BigDecimal("3.5"), PriceLevel.DEFAULT));
    }

    @Test
    void of_roundsMinutesBeforeLabour_andEachHalfUp() {
        // 0.325 h = 19.5 -> 20 minutes; L = 20 · 8501 · 1.05 / 60 = 2975.35 -> 2975; H = 30 · 1.05 = 31.5 -> 32
        var prices = new PriceLevel(Percent.of(0), Percent.of(0), new Euros(8501), Percent.of(5));
        assertEquals(new ReplacementCost("p", 20, 32, 2975), ReplacementCost.of("p", new Euros(30), new BigDecimal("0.325"), prices));
    }

    @Test
    void assessed_isAllIn_butKeepsTheHours() {
        assertEquals(new ReplacementCost("p", 120, 199_999, 0), ReplacementCost.assessed("p", new Euros(199_999), new BigDecimal("2")));
    }

    @Test
    void hours_areZeroToAThousand() {
        ReplacementCost.assessed("p", Euros.ZERO, new BigDecimal("1000"));
        assertThrows(IllegalArgumentException.class, () -> ReplacementCost.assessed("p", Euros.ZERO, new BigDecimal("1000.1")));
        assertThrows(IllegalArgumentException.class, () -> ReplacementCost.assessed("p", Euros.ZERO, new BigDecimal("-1")));
    }

    @Test
    void hardware_isAtMostTenToTheEleventhCents() {
        ReplacementCost.assessed("p", new Euros(100_000_000_000L), BigDecimal.ONE);
        assertThrows(IllegalArgumentException.class, () -> ReplacementCost.assessed("p", new Euros(100_000_000_001L), BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> ReplacementCost.assessed("p", new Euros(-1), BigDecimal.ONE));
    }

    @Test
    void cash_roundsHardwareAndLabourApart() {
        // 101 · 0.985 = 99.485 -> 99; 101 · 1.005 = 101.505 -> 102
        var indices = new Indices(List.of(985_000L), List.of(1_005_000L));
        assertEquals(99 + 102, indices.cashCents(new ReplacementCost("p", 0, 101, 101), 0));
        assertEquals(102, indices.visitCents(101, 0));
    }

    @Test
    void cash_ofHalfACent_roundsUp() {
        var indices = new Indices(List.of(500_000L), List.of(1_000_000L));
        assertEquals(1, indices.cashCents(new ReplacementCost("p", 0, 1, 0), 0));
    }
}
