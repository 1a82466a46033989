/// From a file to a [nl.wissel.sheet.Spreadsheet]: start at `SpreadsheetReader`, which knows a file by its content, not its name.
@NullMarked
package nl.wissel.sheet.read;

import org.jspecify.annotations.NullMarked;
