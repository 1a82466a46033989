/// The screen Cost: a view in code and its view-model.
@NullMarked
package nl.wissel.ui.cost;

import org.jspecify.annotations.NullMarked;
