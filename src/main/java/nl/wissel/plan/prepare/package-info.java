/// Makes the problem that a planner solves: of an inventory, its screening, its risks and the terms.
///
/// Start at [Preparer]. Whatever the list does not say is filled by a rule of the planning model and noted as an assumption.
@NullMarked
package nl.wissel.plan.prepare;

import org.jspecify.annotations.NullMarked;
