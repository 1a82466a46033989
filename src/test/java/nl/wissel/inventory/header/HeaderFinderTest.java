package nl.wissel.inventory.header;

import java.util.List;
import java.util.Optional;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Table;
import org.junit.jupiter.api.Test;

import static nl.wissel.inventory.Lists.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

class HeaderFinderTest {
    @Test
    void underTitlesAndALogo_isFound() {
        assertHeader(5, 5, table("Blad1", "Gemeente Voorbeeld", "", "Cameralijst|@2026-01-05", "", "Nummer|Merk|Locatie", "1|Axis|Dam"));
    }

    @Test
    void rowWithTheMostNames_wins() {
        assertHeader(2, 2, table("Blad1", "Naam|Merk", "Nummer|Naam|Merk|Model", "1|A|Axis|P3245"));
    }

    @Test
    void repeatedHeader_theFirstCounts() {
        assertHeader(1, 1, table("Blad1", "Nummer|Merk", "1|Axis", "Nummer|Merk", "2|Bosch"));
    }

    @Test
    void groupsAboveTheNames_areNoPartOfIt() {
        assertHeader(2, 2, table("Blad1", List.of(new Merge(1, 0, 1, 1)), "Camera||Geld", "Nummer|Merk|Prijs", "1|Axis|100"));
    }

    @Test
    void namesOverTwoRows_areJoined() {
        var table = table("Blad1", List.of(new Merge(1, 2, 1, 3)), "Nummer|Merk|Aanschaf", "||datum|prijs", "1|Axis|2019|100");
        var found = HeaderFinder.find(table).orElseThrow();
        assertEquals(List.of("Nummer", "Merk", "Aanschaf datum", "Aanschaf prijs"), found.titles().stream().map(Title::whole).toList());
        assertHeader(1, 2, table);
    }

    @Test
    void namesMergedDown_takeBothRows() {
        assertHeader(1, 2, table("Blad1", List.of(new Merge(1, 0, 2, 0), new Merge(1, 1, 2, 1)), "Nummer|Merk|Gegevens", "||kleur", "1|Axis|wit"));
    }

    @Test
    void nameInEitherRow_isEnoughWhenNeitherRowIs() {
        assertHeader(1, 2, table("Blad1", "Aanschaf|Serie", "datum|nummer", "2019|123"));
    }

    @Test
    void listWithoutNames_hasNone() {
        assertEquals(Optional.empty(), HeaderFinder.find(table("Blad1", "1|Axis|Dam", "2|Bosch|Spui")));
    }

    @Test
    void sheetThatNamesNoDevice_hasNone() {
        assertEquals(Optional.empty(), HeaderFinder.find(table("Afdelingen", "Afdeling|Kostenplaats", "Verkeer|123")));
        assertEquals(Optional.empty(), HeaderFinder.find(table("Contact", "Naam|Afdeling", "Balie|Verkeer")));
    }

    private static void assertHeader(int first, int last, Table table) {
        var found = HeaderFinder.find(table).orElseThrow();
        assertEquals(List.of(first, last), List.of(found.firstRow(), found.lastRow()));
    }
}
