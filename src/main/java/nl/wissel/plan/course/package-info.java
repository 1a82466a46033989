/// What was adopted, what was done, and how it stands: the years in which a plan is carried out.
///
/// Start at [nl.wissel.plan.course.Course]. A camera that was replaced is *done*: it stays in the problem, pinned to the quarter in which it
/// was replaced, at the amount paid, which counts against the caps of its year and is never indexed. The amount paid is all-in: a done
/// camera pays for no visit, so the done cameras of a site make a site of their own in the problem, of the same name, visited for nothing.
/// So it is in every figure, sheet and file a camera like any other: among the scheduled ones, at its quarter, product and cost, with the
/// early write-off of that quarter; placed elsewhere it breaks its pin. Only a camera that was replaced outside the horizon is left out of the
/// problem, and listed as replaced.
///
/// Quarters before the status date are closed: nothing that is not done can be planned there, and their hours limit nobody.
@NullMarked
package nl.wissel.plan.course;

import org.jspecify.annotations.NullMarked;
