/// What the readers of all formats share: from raw text and numbers to cells, rows and a table, within limits that protect.
@NullMarked
package nl.wissel.sheet.read.cell;

import org.jspecify.annotations.NullMarked;
