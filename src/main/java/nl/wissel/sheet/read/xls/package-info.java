/// Workbooks of Excel 97 to 2003 (BIFF8), read by POI as a stream of records: start at `XlsFile`.
@NullMarked
package nl.wissel.sheet.read.xls;

import org.jspecify.annotations.NullMarked;
