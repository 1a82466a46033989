/// From plain data to a file: start at `file.WorkbookWriter`.
///
/// A [nl.wissel.sheet.write.Workbook] says what stands where and in which style; it knows no library and no format. `xlsx` and `ods` are the formats.
/// Files are written beside and moved into place (`WholeFile`), so that an output is whole or absent.
@NullMarked
package nl.wissel.sheet.write;

import org.jspecify.annotations.NullMarked;
