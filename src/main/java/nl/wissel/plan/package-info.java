/// When each camera is replaced: the problem, the plan, and the check that recomputes every figure and rule of a plan.
///
/// A [Problem] is all that a planner needs, immutable and in indices; a [Plan] says which camera is replaced in which quarter.
/// [PlanCheck] knows no solver: it is what any plan is measured by. Solvers stand behind [Planner], in the packages below.
@NullMarked
package nl.wissel.plan;

import org.jspecify.annotations.NullMarked;
