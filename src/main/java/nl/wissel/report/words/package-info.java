/// Sentences about a plan, for whoever shows them: the window, the prompt, a sheet.
@NullMarked
package nl.wissel.report.words;

import org.jspecify.annotations.NullMarked;
