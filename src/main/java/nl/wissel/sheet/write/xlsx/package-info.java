/// Workbooks of Excel since 2007: start at `XlsxFile`. POI makes all but the rows.
@NullMarked
package nl.wissel.sheet.write.xlsx;

import org.jspecify.annotations.NullMarked;
