package nl.wissel.inventory.spelling;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EditDistanceTest {
    @Test
    void oneSlip() {
        assertEquals(1, EditDistance.upTo(2, "dahua", "dahuaa"));
        assertEquals(1, EditDistance.upTo(2, "dahua", "dahu"));
        assertEquals(1, EditDistance.upTo(2, "dahua", "dahoa"));
    }

    @Test
    void swappedNeighbours_areOneSlip() {
        assertEquals(1, EditDistance.upTo(2, "dahua", "dauha"));
    }

    @Test
    void more_isTooFar() {
        assertEquals(2, EditDistance.upTo(2, "hikvision", "hikvizon"));
        assertEquals(EditDistance.TOO_FAR, EditDistance.upTo(1, "hikvision", "hikvizon"));
        assertEquals(EditDistance.TOO_FAR, EditDistance.upTo(EditDistance.NONE_ALLOWED, "axis", "axis"));
    }
}
