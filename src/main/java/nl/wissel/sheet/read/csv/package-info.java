/// Text with separators (csv, tsv, pipes): finds out the encoding and the delimiter, then reads by FastCSV, whose only home this is.
/// Fields are found on a thread of their own, beside the cells made of them.
@NullMarked
package nl.wissel.sheet.read.csv;

import org.jspecify.annotations.NullMarked;
