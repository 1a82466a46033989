/// OpenDocument spreadsheets (ods) of LibreOffice, Excel and others, read as a stream: start at `OdsFile`.
///
/// Read here and not by a library: those that are kept up load the whole file into memory. What is repeated is never multiplied before it
/// is known to hold a value, so that the billion blank cells that every ods ends with cost nothing.
@NullMarked
package nl.wissel.sheet.read.ods;

import org.jspecify.annotations.NullMarked;
