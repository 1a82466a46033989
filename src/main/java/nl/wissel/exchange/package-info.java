/// Projects in and out of files that other programs read: the planning workbook, its template, and JSON.
///
/// Out and in go by the same lists of columns. The formats are a contract (the design's "workbook and command line").
@NullMarked
package nl.wissel.exchange;

import org.jspecify.annotations.NullMarked;
