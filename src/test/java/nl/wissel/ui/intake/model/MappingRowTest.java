package nl.wissel.ui.intake.model;

import java.util.List;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.ui.intake.model.MappingRow.Spot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Two sheets with the columns Kleur (not used), Merk and, in the second one only, Plaats.
class MappingRowTest {
    private static final List<SheetMapping> SHEETS = List.of(
            new SheetMapping("Noord", 1, 1, List.of(column(0, "Kleur", null, 0, "wit"), column(1, "Merk", Field.BRAND, 0.9, "Axis", "Bosch"))),
            new SheetMapping("Zuid", 3, 3, List.of(column(0, "Merk", Field.BRAND, 0.7, "Bosch", "Sony", "Pelco"), column(1, "Plaats", Field.SITE, 1, "Dam"))));

    @Test
    void theSameHeaderInSeveralSheetsIsOneRowAndUnusedOnesComeLast() {
        assertEquals(List.of(
                new MappingRow("Merk", Field.BRAND, 0.7, List.of("Axis", "Bosch", "Sony"), List.of(new Spot(0, 1), new Spot(1, 0))),
                new MappingRow("Plaats", Field.SITE, 1, List.of("Dam"), List.of(new Spot(1, 1))),
                new MappingRow("Kleur", null, 0, List.of("wit"), List.of(new Spot(0, 0)))), MappingRow.of(SHEETS));
    }

    @Test
    void rowsAsProposedLeaveTheMappingAsItIs() {
        assertEquals(SHEETS, MappingRow.apply(SHEETS, MappingRow.of(SHEETS)));
    }

    @Test
    void aRowThatFeedsAnotherFieldChangesItsColumnInEverySheet() {
        var rows = MappingRow.of(SHEETS).stream().map(row -> row.header().equals("Merk") ? row.feeding(Field.SUPPLIER) : row).toList();

        assertEquals(List.of(
                new SheetMapping("Noord", 1, 1, List.of(column(0, "Kleur", null, 0, "wit"), column(1, "Merk", Field.SUPPLIER, 1, "Axis", "Bosch"))),
                new SheetMapping("Zuid", 3, 3, List.of(column(0, "Merk", Field.SUPPLIER, 1, "Bosch", "Sony", "Pelco"), column(1, "Plaats", Field.SITE, 1, "Dam")))),
                MappingRow.apply(SHEETS, rows));
    }

    @Test
    void onlyRowsOfTheSameSheetCompeteForAField() {
        var rows = MappingRow.of(SHEETS);
        var plaats = rows.get(1);
        var kleur = rows.get(2);

        assertEquals(false, plaats.competesWith(kleur.feeding(Field.SITE)));
        assertEquals(true, rows.getFirst().competesWith(kleur.feeding(Field.BRAND)));
        assertEquals(false, kleur.competesWith(kleur));
    }

    @Test
    void severalColumnsMayFeedTheAddress() {
        var straat = new MappingRow("Straat", Field.ADDRESS, 1, List.of(), List.of(new Spot(0, 0)));

        assertEquals(false, straat.competesWith(new MappingRow("Woonplaats", Field.ADDRESS, 1, List.of(), List.of(new Spot(0, 1)))));
    }

    private static SheetMapping.Column column(int index, String header, @Nullable Field field, double confidence, String... samples) {
        return new SheetMapping.Column(index, header, field, confidence, List.of(samples));
    }
}
