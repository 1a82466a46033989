/// The screen Budget: a view in code and its view-model.
@NullMarked
package nl.wissel.ui.budget;

import org.jspecify.annotations.NullMarked;
