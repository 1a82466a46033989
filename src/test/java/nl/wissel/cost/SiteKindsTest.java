package nl.wissel.cost;

import java.util.Optional;
import nl.wissel.inventory.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SiteKindsTest {
    @ParameterizedTest
    @CsvSource({"IJtunnel, TUNNEL", "Piet Heintunnel oost, TUNNEL", "A10 afrit S105, TUNNEL", "Rijksweg 4, TUNNEL", "Stadhuis, BUILDING",
            "Parkeergarage Waterloo, BUILDING", "Stadsdeelkantoor Noord, BUILDING", "Provincialeweg N247, MAIN_ROAD", "Ring S100, MAIN_ROAD"})
    void ofName_goesByTheWordsInIt(String name, Site.Kind kind) {
        assertEquals(Optional.of(kind), SiteKinds.ofName(name));
    }

    @Test
    void ofName_withoutSuchAWord_isUnknown() {
        assertEquals(Optional.empty(), SiteKinds.ofName("Museumplein"));
        assertEquals(Optional.empty(), SiteKinds.ofName("Tunnelstraat"));
        assertEquals(Optional.empty(), SiteKinds.ofName(""));
    }
}
