/// Text with separators (csv, tsv, pipes): finds out the encoding and the delimiter, then reads by FastCSV, whose only home this is.
@NullMarked
package nl.wissel.sheet.read.csv;

import org.jspecify.annotations.NullMarked;
