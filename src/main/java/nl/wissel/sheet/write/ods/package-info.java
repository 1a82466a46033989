/// OpenDocument spreadsheets (ODF 1.3): start at `OdsFile`.
///
/// Written here and not by a library: the one that is kept up and free (SODS) knows no format of figures, no list of choices and no pane that
/// stays, and holds the whole file in memory. Written is what xlsx has: values, live formulas with their results, styles, widths, panes, filters,
/// pages, lists of choices with their notes, locked and hidden sheets. OpenDocument has no way to let columns be widened and rows be sorted in a
/// locked sheet.
@NullMarked
package nl.wissel.sheet.write.ods;

import org.jspecify.annotations.NullMarked;
