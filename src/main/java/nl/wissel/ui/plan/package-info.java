/// The screen Plan: a view in code and its view-model.
@NullMarked
package nl.wissel.ui.plan;

import org.jspecify.annotations.NullMarked;
