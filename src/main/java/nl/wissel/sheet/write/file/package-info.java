/// Where a workbook becomes a file: `WorkbookWriter` picks the format by the file's name.
@NullMarked
package nl.wissel.sheet.write.file;

import org.jspecify.annotations.NullMarked;
