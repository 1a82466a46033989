/// The only home of OptaPlanner: planning classes, constraints, moves and configuration in code; nothing of it leaves.
///
/// Start at [SolverPlanner]. The rules in words stand in [ScheduleConstraints].
@NullMarked
package nl.wissel.plan.solver;

import org.jspecify.annotations.NullMarked;
