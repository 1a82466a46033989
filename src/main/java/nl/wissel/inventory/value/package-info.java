/// What one cell means: an amount, a day, a MAC address, a yes or no, whatever way it is written.
///
/// Each reader takes a cell (or its text) and gives a [Meaning]: the value, nothing, or the value with the remark that it was guessed or
/// doubted. They know no rows and no columns, so the other sheets of a workbook are read with them too.
@NullMarked
package nl.wissel.inventory.value;

import org.jspecify.annotations.NullMarked;
