package nl.wissel.plan.prepare;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.Samples;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.Condition;
import nl.wissel.cost.Product;
import nl.wissel.cost.Refusal;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screener;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ProductCheckTest {
    private static final Registers REGISTERS = Registers.bundled();
    private static final Screener SCREENER = new Screener(REGISTERS, REGISTERS.lists().stream().map(PolicyList::id).collect(Collectors.toSet()));

    private static Product product(String name, String maker, String... conditions) {
        return new Product(name, List.of(), maker, Euros.of(100), BigDecimal.ONE, 7, List.of(conditions));
    }

    private static Map<String, Refusal> refused(Set<Condition> required, Product... products) {
        return ProductCheck.refused(new Catalogue(List.of(products), products[0].name()), Inventory.EMPTY, SCREENER, required);
    }

    @Test
    void aProductOfAMakerOnAList_orNamedLikeOne_isRefused() {
        assertEquals(Map.of("Cam A", new Refusal.OfConcern("Hikvision"), "DS-2CD2143G0-I", new Refusal.OfConcern("Hikvision")),
                refused(Condition.USUAL, product("Cam A", "HiLook"), product("DS-2CD2143G0-I", ""), product("Cam B", "Axis"), product("PTZ", "")));
    }

    @Test
    void aProductThatStatesItsConditions_mustMeetThoseThatCount() {
        assertEquals(Map.of("B", new Refusal.Misses(List.of(Condition.HUMAN_RIGHTS, Condition.SUPPORT))), refused(Condition.USUAL,
                product("A", "", "mensenrechten", "keteninzicht", "ondersteuning tot 2034"), product("B", "", "Supply chain known"), product("C", "")));
    }

    @Test
    void everyConditionCanBeAskedFor_inBothLanguages() {
        assertEquals(Map.of("A", new Refusal.Misses(List.of(Condition.NO_VENDOR_CLOUD))), refused(EnumSet.allOf(Condition.class),
                product("A", "", "human rights", "supply chain", "support until 2034", "cloud of the vendor"),
                product("B", "", "human rights", "supply chain", "support until 2034", "no vendor cloud"),
                product("C", "", "mensenrechten", "keteninzicht", "ondersteund tot 2034", "geen cloud")));
    }

    @Test
    void aProductThatOnlyTheCamerasName_isScreenedToo() {
        var camera = Samples.camera("C1").given(new Camera.Given(null, null, "Dahua IPC-HFW1230S", null, null)).build();

        assertEquals(Map.of("Dahua IPC-HFW1230S", new Refusal.OfConcern("Dahua")),
                ProductCheck.refused(Catalogue.DEFAULT, new Inventory(List.of(camera), List.of(), List.of()), SCREENER, Condition.USUAL));
    }
}
