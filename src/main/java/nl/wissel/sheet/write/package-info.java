/// From plain data to a file: start at `WorkbookWriter`.
///
/// A [Workbook] says what stands where and in which style; it knows no library. Files are written beside and moved into place
/// (`WholeFile`), so that an output is whole or absent.
@NullMarked
package nl.wissel.sheet.write;

import org.jspecify.annotations.NullMarked;
