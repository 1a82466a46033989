/// What a list of cameras holds, and how it was read: cameras, sites, departments, the fields a column can feed, and every remark.
///
/// `read.InventoryReader` makes it from the tables of a file, by `header` (which column feeds which field) and `value` (what one cell
/// means). Nothing is guessed in silence: every guess is a note, every doubt a warning, every unusable row a rejection, each with its
/// place (`Issue`, `Rejection`). What a camera *is* stands in [Camera].
@NullMarked
package nl.wissel.inventory;

import org.jspecify.annotations.NullMarked;
