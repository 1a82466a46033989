/// What the screen Inventory works on: what is being read, the draft of a list with its mapping and corrections, and its view-models.
@NullMarked
package nl.wissel.ui.intake.model;

import org.jspecify.annotations.NullMarked;
