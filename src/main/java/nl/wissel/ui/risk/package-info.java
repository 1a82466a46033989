/// The screen Risk: a view in code and its view-model.
@NullMarked
package nl.wissel.ui.risk;

import org.jspecify.annotations.NullMarked;
