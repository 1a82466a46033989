package nl.wissel.store.history;

import org.jspecify.annotations.Nullable;

/// What one thing was before a change and is after it, as stored: a screen writes it in its language.
///
/// @param of     which camera, year, product… it is about; parts of a name that has several are separated by a line feed
/// @param before null when there was nothing
/// @param after  null when there is nothing
public record Line(Item item, String of, @Nullable String before, @Nullable String after) {}
