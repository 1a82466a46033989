/// How a list that was read again differs from the project.
@NullMarked
package nl.wissel.ui.intake.difference;

import org.jspecify.annotations.NullMarked;
