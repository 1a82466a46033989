package nl.wissel.exchange.course;

import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// What a row of a list says of a camera.
///
/// @param found   what stands in it
/// @param sent    what stood in it when it went out
/// @param planned what the camera was to cost, visits apart; null = it has no quarter
/// @param place   the row, as `file sheet!row`
public record Reported(String cameraId, Said found, Said sent, @Nullable Euros planned, String place) {

    /// What it says beyond what was known when it went out.
    Said news() {
        return found.since(sent);
    }

    boolean isNews() {
        return !news().equals(Said.NOTHING);
    }
}
