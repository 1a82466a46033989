/// The screen Scenarios: other terms over the same cameras, side by side.
@NullMarked
package nl.wissel.ui.scenario;

import org.jspecify.annotations.NullMarked;
