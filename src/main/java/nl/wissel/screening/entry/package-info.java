/// Rows that a user adds to the registers, as they are written down: in a form, or in a file that municipalities share.
///
/// Start at [EntryForm]: it makes a row of texts, or says which text is wrong.
@NullMarked
package nl.wissel.screening.entry;

import org.jspecify.annotations.NullMarked;
