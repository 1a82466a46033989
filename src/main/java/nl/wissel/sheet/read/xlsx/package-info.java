/// Workbooks of Excel since 2007 (OOXML, transitional and strict), read as a stream: start at `XlsxFile`.
///
/// Reads the XML of the JDK directly, where POI stops: strict files, and sheets of any length in little memory.
@NullMarked
package nl.wissel.sheet.read.xlsx;

import org.jspecify.annotations.NullMarked;
