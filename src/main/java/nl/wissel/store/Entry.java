package nl.wissel.store;

import java.time.Instant;
import nl.wissel.store.history.Told;

/// A line of the journal: who did what, and when.
///
/// @param label what the change is called
/// @param told  what it was before and is since
public record Entry(Instant at, String who, Kind kind, String label, Told told) {

    /// Undo and redo are entries of their own: the journal only grows.
    public enum Kind {
        CREATED, EDIT, UNDO, REDO,
        /// A version was kept; the project stayed as it was.
        VERSION,
        /// A version was taken away; the project stayed as it was.
        VERSION_REMOVED
    }
}
