package nl.wissel.cost;

import java.math.BigDecimal;
import java.util.List;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CatalogueTest {
    @ParameterizedTest
    @CsvSource({"Dome, indoor dome", "binnendome, indoor dome", "IP bullet, outdoor bullet", "Speeddome, PTZ", "PTZ dome, PTZ",
            "Kentekencamera, ANPR", "ANPR/verkeer, ANPR", "Thermisch, thermal", "multi-sensor, multisensor", "Panorama 360, multisensor",
            "NVR, recorder (NVR)", "Recorder, recorder (NVR)"})
    void forType_ofAListsWord_isTheProductMeantForIt(String type, String product) {
        assertEquals(product, Catalogue.DEFAULT.forType(type).orElseThrow().name());
    }

    @Test
    void forType_matchesWholeWordsOnly() {
        assertTrue(Catalogue.DEFAULT.forType("domestic").isEmpty());
        assertTrue(Catalogue.DEFAULT.forType("").isEmpty());
    }

    @Test
    void forType_ofTwoThatMatch_takesTheFirstOfTheList() {
        var catalogue = new Catalogue(List.of(product("A", "vast"), product("B", "vast", "dome")), "B");
        assertEquals("A", catalogue.forType("vast dome").orElseThrow().name());
    }

    @Test
    void forType_ignoresAccentsAndCase() {
        var catalogue = new Catalogue(List.of(product("A", "Zoéker")), "A");
        assertEquals("A", catalogue.forType("ZOEKER-2").orElseThrow().name());
    }

    @Test
    void named_ignoresCase() {
        assertEquals("indoor dome", Catalogue.DEFAULT.named(" Indoor DOME ").orElseThrow().name());
    }

    @Test
    void fallback_isTheDefaultProduct_orTheFirstWhenThatIsNotInTheList() {
        assertEquals("outdoor bullet", Catalogue.DEFAULT.fallback().name());
        assertEquals("A", new Catalogue(List.of(product("A"), product("B")), "none").fallback().name());
    }

    @Test
    void theProductsOfTheDesign_haveItsPricesAndHours() {
        assertEquals(List.of("PTZ 3500.00 6", "ANPR 3200.00 6", "thermal 5500.00 5", "multisensor 2000.00 4", "recorder (NVR) 2400.00 6",
                "indoor dome 550.00 2", "outdoor bullet 850.00 3.5"),
                Catalogue.DEFAULT.products().stream().map(p -> p.name() + " " + p.hardware() + " " + p.hours()).toList());
    }

    @Test
    void aCatalogueWithoutProducts_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Catalogue(List.of(), "A"));
    }

    private static Product product(String name, String... types) {
        return new Product(name, List.of(types), "", Euros.of(1), BigDecimal.ONE, 7, List.of());
    }
}
