/// The only home of OptaPlanner: planning classes, constraints, moves and configuration in code; nothing of it leaves.
///
/// Start at [SolverPlanner], which makes each plan in a [Planning]. The rules in words stand in [ScheduleConstraints].
///
/// Planning again: a small change of pins, caps, dates or prices changes little of what is best, so everything begins where it ended.
/// 1. The present plan is made to fit ([nl.wissel.plan.greedy.FirstPlan#mended]): new pins are followed, and where a cap does not hold any more the
///    cameras whose going costs least make room. That plan is there at once.
/// 2. The dual begins at the prices of the last plan, kept by department and year ([nl.wissel.plan.bound.KnownPrices]): a few steps make the bound as
///    sharp as before. When the mended plan is within 0.01 % of it, it is the answer.
/// 3. Every site's pool is made anew around these prices and holds its present plan too. Annealing begins at the better of the mended plan and those
///    repaired from the prices: after a few pins it is the first, after another exposure price mostly the second.
/// 4. OptaPlanner goes on from there until the time is over.
///
/// Few cameras move: against an adopted plan a move has its price in the objective. Without one, steps 3 and 4 count a euro for each camera that leaves
/// its present quarter ([Steady]), so that none moves for nothing; plan and bound are judged without it.
@NullMarked
package nl.wissel.plan.solver;

import org.jspecify.annotations.NullMarked;
