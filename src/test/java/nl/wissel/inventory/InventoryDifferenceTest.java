package nl.wissel.inventory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.InventoryDifference.Change;
import nl.wissel.inventory.InventoryDifference.Changed;
import nl.wissel.inventory.InventoryMerge.Choice;
import nl.wissel.inventory.InventoryMerge.Missing;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class InventoryDifferenceTest {
    private static final Set<Field> COLUMNS = EnumSet.of(Field.ID, Field.BRAND, Field.SITE, Field.INSTALLED);
    private static final Camera.Assessment ANSWERED = new Camera.Assessment(Feasible.LATER, new Quarter(2028, 1), null, new Quarter(2028, 3), null, "after the works");

    private final Camera kept = Samples.camera("C-1").brand("Axis").site("Dam").build();
    private final Camera before = Samples.camera("C-2").brand("Bosch").model("NBE").site("Spui").assessment(ANSWERED).build();
    private final Camera gone = Samples.camera("C-3").brand("Sony").build();
    private final Camera after = Samples.camera("c-2").brand("Bosch").site("Rokin").installed("2020-05-01")
            .assessment(new Camera.Assessment(Feasible.YES, null, null, null, null, "")).build();
    private final Camera fresh = Samples.camera("C-4").brand("Hikvision").build();

    private final Inventory old = inventory(kept, before, gone);
    private final Inventory list = inventory(fresh, after, kept);
    private final InventoryDifference difference = InventoryDifference.of(old, list, COLUMNS);

    @Test
    void camerasAreNewChangedFieldByFieldMissingOrAsTheyWere() {
        var fields = new EnumMap<Field, Change>(Field.class);
        fields.put(Field.SITE, new Change("Spui", "Rokin"));
        fields.put(Field.INSTALLED, new Change(null, after.book().installed()));
        fields.put(Field.FEASIBLE, new Change(Feasible.LATER, Feasible.YES));

        assertEquals(new InventoryDifference(List.of(fresh), List.of(new Changed(before, after, fields)), List.of(gone), 1), difference);
    }

    @Test
    void aFieldThatBecameEmptyIsAChangeWhereTheListHasAColumnForIt() {
        var list = inventory(Samples.camera("C-1").brand("Axis").build());

        assertEquals(Map.of(Field.SITE, new Change("Dam", null)), InventoryDifference.of(inventory(kept), list, COLUMNS).changed().getFirst().fields());
        assertEquals(List.of(), InventoryDifference.of(inventory(kept), list, Set.of(Field.ID, Field.BRAND)).changed());
    }

    @Test
    void whatWasSettledSurvivesAndWhatTheListIsSilentAboutStays() {
        var taken = InventoryMerge.take(old, list, difference, Choice.CAREFUL);

        assertEquals(List.of("C-4", "C-2", "C-1", "C-3"), taken.cameras().stream().map(Camera::id).toList());
        assertEquals(Samples.camera("C-2").brand("Bosch").model("NBE").site("Rokin").installed("2020-05-01").assessment(ANSWERED).build(), taken.cameras().get(1));
    }

    @Test
    void theListWinsOverWhatWasSettledWhenAPersonWantsThat() {
        var taken = InventoryMerge.take(old, list, difference, new Choice(Missing.TAKE_OUT, true));

        assertEquals(new Camera.Assessment(Feasible.YES, new Quarter(2028, 1), null, new Quarter(2028, 3), null, "after the works"), taken.cameras().get(1).assessment());
        assertEquals(true, difference.touchesSettled());
    }

    @Test
    void missingCamerasAreTakenOutOrMarkedAsAPersonWants() {
        assertEquals(List.of("C-4", "C-2", "C-1"),
                InventoryMerge.take(old, list, difference, new Choice(Missing.TAKE_OUT, false)).cameras().stream().map(Camera::id).toList());
        assertEquals(Samples.camera("C-3").brand("Sony").status(Camera.Status.REMOVED).build(),
                InventoryMerge.take(old, list, difference, new Choice(Missing.MARK_REMOVED, false)).cameras().getLast());
    }

    @Test
    void theSameListAgainChangesNothing() {
        var same = InventoryDifference.of(old, old, EnumSet.allOf(Field.class));

        assertEquals(new InventoryDifference(List.of(), List.of(), List.of(), 3), same);
        assertEquals(old, InventoryMerge.take(old, old, same, Choice.CAREFUL));
    }

    private static Inventory inventory(Camera... cameras) {
        return new Inventory(List.of(cameras), List.of(), List.of());
    }
}
