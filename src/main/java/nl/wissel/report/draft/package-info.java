/// Sheets in the making: rows of values with their styles, and the long tables that formulas on other sheets add up.
@NullMarked
package nl.wissel.report.draft;

import org.jspecify.annotations.NullMarked;
