package nl.wissel.store;

import java.time.Instant;

/// A line of the journal: who did what, and when.
///
/// @param label what the change is called
public record Entry(Instant at, String who, Kind kind, String label) {

    /// Undo and redo are entries of their own: the journal only grows.
    public enum Kind { CREATED, EDIT, UNDO, REDO }
}
