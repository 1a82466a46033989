/// What a person mends in a list without touching its file: corrections of cells, remembered columns, names that may be the same.
///
/// Start at `Correction`; `Mending` applies them to what was read, so that the reader sees the list as it should have been.
@NullMarked
package nl.wissel.inventory.mend;

import org.jspecify.annotations.NullMarked;
