package nl.wissel.samples;

import java.time.LocalDate;
import nl.wissel.inventory.Camera.Coordinates;
import nl.wissel.inventory.Site;
import org.jspecify.annotations.Nullable;

/// A place that is visited as a whole.
///
/// @param vital       vital infrastructure: it gets a deadline
/// @param contractEnd of the maintenance contract of all its cameras
/// @param built       the year its cameras were first placed
record Location(String name, Site.Kind kind, boolean vital, Coordinates middle, @Nullable LocalDate contractEnd, int built) {}
