/// A user's own rows of the registers as one file, so that municipalities can share them.
///
/// Start at [RegisterFileReader] and [RegisterWorkbook]: a sheet a register, a row an entry, its columns by header in Dutch or English.
@NullMarked
package nl.wissel.exchange.registers;

import org.jspecify.annotations.NullMarked;
