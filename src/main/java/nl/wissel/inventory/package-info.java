/// From tables to cameras: which column feeds which field, what each cell means, and what could not be used.
///
/// Start at `InventoryReader`. Nothing is guessed in silence: every guess is a note, every doubt a warning, every unusable row a
/// rejection, each with its place (`Issue`, `Rejection`). What a camera *is* stands in [Camera].
@NullMarked
package nl.wissel.inventory;

import org.jspecify.annotations.NullMarked;
