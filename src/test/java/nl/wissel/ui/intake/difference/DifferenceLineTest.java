package nl.wissel.ui.intake.difference;

import java.util.EnumSet;
import java.util.List;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.InventoryDifference;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.difference.DifferenceLine.Kind;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DifferenceLineTest {
    @Test
    void eachFieldThatChangedIsALineInTheWordsOfThePerson() {
        var before = inventory(Samples.camera("C-1").brand("Axis").site("Dam").price("412.50").build(), Samples.camera("C-2").brand("Bosch").department("Roads").build());
        var after = inventory(Samples.camera("C-1").brand("Axis").site("Spui").price("1412.50").status(Camera.Status.REPLACED).build(),
                Samples.camera("C-3").brand("Sony").model("SNC").site("Zoo").build());

        assertEquals(List.of(new DifferenceLine(Kind.NEW, "C-3", "", "", "Sony SNC · Zoo"),
                new DifferenceLine(Kind.CHANGED, "C-1", "Locatie", "Dam", "Spui"),
                new DifferenceLine(Kind.CHANGED, "C-1", "Aanschafprijs", "€\u00a0412,50", "€\u00a01.412,50"),
                new DifferenceLine(Kind.CHANGED, "C-1", "Status", "In gebruik", "Vervangen"),
                new DifferenceLine(Kind.MISSING, "C-2", "", "Bosch · Roads", "")),
                DifferenceLine.of(InventoryDifference.of(before, after, EnumSet.allOf(Field.class)), Texts.of(Language.NL)));
    }

    private static Inventory inventory(Camera... cameras) {
        return new Inventory(List.of(cameras), List.of(), List.of());
    }
}
