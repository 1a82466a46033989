/// Rows that were rejected, out as a workbook to be mended and back in.
@NullMarked
package nl.wissel.exchange.mend;

import org.jspecify.annotations.NullMarked;
