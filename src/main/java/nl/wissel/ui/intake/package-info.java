/// The screen Intake: a view in code and its view-model.
@NullMarked
package nl.wissel.ui.intake;

import org.jspecify.annotations.NullMarked;
