package nl.wissel.inventory.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.SheetMapping.Column;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import org.junit.jupiter.api.Test;

import static nl.wissel.inventory.Lists.file;
import static nl.wissel.inventory.Lists.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ColumnGuessTest {
    @Test
    void knownNames_areMappedWithSamplesAndTheUnknownIsNot() {
        var expected = new SheetMapping("Blad1", 1, 1, List.of(
                new Column(0, "Camera-ID", Field.ID, 1, List.of("000123", "000124")),
                new Column(1, "Prijs (excl. btw)", Field.PRICE, 0.8, List.of("100")),
                new Column(2, "Kleur", null, 0, List.of("wit"))));
        assertEquals(List.of(expected), proposed(table("Blad1", "Camera-ID|Prijs (excl. btw)|Kleur", "000123|=100|wit", "000124|=100|wit")));
    }

    @Test
    void dutchType_isTheModelWhenItsValuesAreModels() {
        assertEquals(Map.of("Nr", Field.ID, "Type", Field.MODEL), fields("Nr|Type", "1|DS-2CD2143G0-I", "2|P3245-LVE", "3|dome"));
    }

    @Test
    void dutchType_isTheKindWhenItsValuesAreKinds() {
        assertEquals(Map.of("Nr", Field.ID, "Type", Field.TYPE), fields("Nr|Type", "1|Dome 4MP", "2|Bullet 2.8mm", "3|PTZ"));
    }

    @Test
    void dutchType_isTheKindBesideAModel() {
        assertEquals(Map.of("Model", Field.MODEL, "Type", Field.TYPE), fields("Model|Type", "P3245-LVE|D12x", "P3245-LV|D12x"));
    }

    @Test
    void addressThatHoldsIps_isTheIpAddress() {
        assertEquals(Map.of("Name", Field.NAME, "Model", Field.MODEL, "Address", Field.IP), fields("Name|Model|Address", "A|P1|http://10.0.0.12:80/", "B|P1|10.0.0.13"));
    }

    @Test
    void addressInSeveralColumns_isMappedWhole() {
        assertEquals(Map.of("Nr", Field.ID, "Locatie", Field.SITE, "Straat", Field.ADDRESS, "Huisnr", Field.ADDRESS, "Postcode", Field.ADDRESS, "Plaats", Field.ADDRESS),
                fields("Nr|Locatie|Straat|Huisnr|Postcode|Plaats", "1|Stadhuis|Amstel|1|1011 PN|Amsterdam"));
    }

    @Test
    void placeWithoutAPostcode_isTheSite() {
        assertEquals(Map.of("Nr", Field.ID, "Plaats", Field.SITE), fields("Nr|Plaats", "1|Dam"));
    }

    @Test
    void twoColumnsForAField_theBetterNameWins() {
        assertEquals(Map.of("Cameranummer", Field.ID, "Merk", Field.BRAND), fields("Volgnr|Cameranummer|Fabrikant|Merk", "1|C-01|Axis AB|Axis"));
    }

    @Test
    void twoColumnsForAField_theFilledOneWins() {
        assertEquals(Map.of("Nr", Field.ID, "Fabrikant", Field.BRAND), fields("Nr|Merk|Fabrikant", "1||Axis AB"));
    }

    @Test
    void columnWithoutAName_goesByItsLetter() {
        assertEquals(List.of("Nr", "Merk", "C"), proposed(table("Blad1", "Nr|Merk||", "1|Axis|zie tekening")).getFirst().columns().stream().map(Column::header).toList());
    }

    @Test
    void passwordsAndUserNames_areNotLookedAt() {
        var columns = proposed(table("Blad1", "Name|Model|User name|Password|SNMP community", "A|P1|root|Geheim1|public")).getFirst().columns();
        assertEquals(List.of(List.of("A"), List.of("P1"), List.of(), List.of(), List.of()), columns.stream().map(Column::samples).toList());
        assertEquals(Map.of("Name", Field.NAME, "Model", Field.MODEL), mapped(columns));
    }

    @Test
    void headerAboutPasswords_isAColumnLikeAnother() {
        var columns = proposed(table("Blad1", "Nr|Model|Wachtwoord gewijzigd", "A|P1|ja")).getFirst().columns();
        assertEquals(List.of("ja"), columns.getLast().samples());
    }

    @Test
    void hiddenSheetsAndSheetsWithoutAHeader_haveNoMapping() {
        var hidden = new Table("Oud", true, table("Oud", "Nr|Merk", "1|Axis").rows(), List.of());
        assertEquals(List.of("Noord"), proposed(hidden, table("Toelichting", "Zie handleiding"), table("Noord", "Nr|Merk", "1|Axis")).stream().map(SheetMapping::sheet).toList());
    }

    @Test
    void fileWithoutAnyHeader_isRefused() {
        var refused = assertThrows(UnreadableFile.class, () -> InventoryReader.propose(file(table("Blad1", "1|2", "3|4"))));
        assertEquals(UnreadableFile.Reason.NO_HEADER, refused.reason());
    }

    private static Map<String, Field> fields(String... rows) {
        return mapped(proposed(table("Blad1", rows)).getFirst().columns());
    }

    private static Map<String, Field> mapped(List<Column> columns) {
        var fields = new LinkedHashMap<String, Field>();
        for (var column : columns) {
            var field = column.field();
            if (field != null) {
                fields.put(column.header(), field);
            }
        }
        return fields;
    }

    private static List<SheetMapping> proposed(Table... tables) {
        try {
            return InventoryReader.propose(file(tables));
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }
}
