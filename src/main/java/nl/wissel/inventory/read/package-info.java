/// From the rows of a sheet to cameras: which rows are cameras, what each field of a row says, which rows cannot be used.
///
/// Start at [InventoryReader]. [ListReading] goes through the sheets and [SheetReading] through the rows of one; a [CameraRow] gives the cells of one row by field and
/// writes down what was remarkable about them. No row is lost: each is a camera, a rejection, or counted as skipped.
@NullMarked
package nl.wissel.inventory.read;

import org.jspecify.annotations.NullMarked;
