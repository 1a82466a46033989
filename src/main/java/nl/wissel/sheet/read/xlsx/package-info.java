/// Workbooks of Excel since 2007 (OOXML, transitional and strict), read as a stream: start at `XlsxFile`.
///
/// Reads the zip and the XML of the JDK directly, where POI stops: strict files, and sheets of any length in little memory.
/// Every part is checked against its checksum, so that a flipped bit is found and not read.
@NullMarked
package nl.wissel.sheet.read.xlsx;

import org.jspecify.annotations.NullMarked;
