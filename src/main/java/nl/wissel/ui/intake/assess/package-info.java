/// The departments' assessments: workbooks out, answers in, and how far each department is.
@NullMarked
package nl.wissel.ui.intake.assess;

import org.jspecify.annotations.NullMarked;
