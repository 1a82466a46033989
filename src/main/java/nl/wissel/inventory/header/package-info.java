/// Which row of a sheet is its header, and which column feeds which field.
///
/// `HeaderFinder` finds the header under titles and logos, over one row or two; `ColumnGuess` proposes a field for each column from its
/// name and, where a name has two meanings, from its values. A person confirms or changes the proposal.
@NullMarked
package nl.wissel.inventory.header;

import org.jspecify.annotations.NullMarked;
