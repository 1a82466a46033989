/// Files in and out: the only home of Apache POI and FastCSV.
///
/// A [Spreadsheet] is what was in a file: tables of rows of cells, with row numbers as a person sees them. `sheet.read` makes
/// one from a file, `sheet.write` makes a file from a workbook given as plain data. Nothing here knows what a camera is.
@NullMarked
package nl.wissel.sheet;

import org.jspecify.annotations.NullMarked;
