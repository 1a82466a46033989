/// The only home of OptaPlanner: planning classes, constraints, moves and configuration in code; nothing of it leaves.
///
/// Start at `OptaPlanner`… the one public planner; the rules in words stand in the constraint provider.
@NullMarked
package nl.wissel.plan.solver;

import org.jspecify.annotations.NullMarked;
