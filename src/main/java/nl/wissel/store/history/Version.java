package nl.wissel.store.history;

import java.time.Instant;

/// A state of the project that a person gave a name.
///
/// @param number its key in the file, from 1
/// @param who    kept it
public record Version(int number, String name, Instant at, String who) {}
