package nl.wissel.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// Who writes, and by which clock.
///
/// @param name    of the person, as the system knows it
/// @param machine its name
public record Author(String name, String machine, InstantSource clock) {

    /// The time now, in whole milliseconds.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
