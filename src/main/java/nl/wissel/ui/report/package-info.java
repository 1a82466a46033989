/// The screen Report: a view in code and its view-model.
@NullMarked
package nl.wissel.ui.report;

import org.jspecify.annotations.NullMarked;
