/// The screen Screening: a view in code and its view-model.
@NullMarked
package nl.wissel.ui.screening;

import org.jspecify.annotations.NullMarked;
