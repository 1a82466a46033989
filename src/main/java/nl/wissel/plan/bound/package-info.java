/// How good a plan can be at best, proven, and what a euro more in each cap is worth: the Lagrangian dual of the planning model.
///
/// Every cap gets a price (a multiplier of at least 0). With prices in place of caps each site stands on its own and is solved exactly
/// ([nl.wissel.plan.bound.site]: an uncapacitated facility location problem in which quarters are the facilities, visits their opening costs and cameras
/// the clients). The sum over the sites less the caps at their prices is a value no plan within the caps can beat, whatever the prices are
/// ([Dual]); [Bundle] looks for the prices that make it largest. Prices are whole millionths of a cent per cent and all arithmetic is in whole
/// numbers, so that a published bound is never above the truth. Start at [BoundSearch].
///
/// A large city begins at the prices of a sample of its sites ([SampledStart]): at 100,000 cameras the first value of the whole city is then 2·10^-4
/// below the limit, and eight steps bring it to 10^-4; without, thirteen, of which the first, with a new curvature each, cost most.
///
/// What was tried: above 50,000 cameras the search ends at a predicted gain of 10^-5. At 40,000 cameras the prices after 25 steps gave plans as good
/// (0.0103 % after as many moves) as those after all 112 (0.0104 %), with a bound 0.0009 % lower. The sum of what each visit saves as a second bound in [nl.wissel.plan.bound.site.SiteSolver]
/// cut as much as it cost. Sites are solved on all cores ([Batch]).
///
/// This package knows no solver.
@NullMarked
package nl.wissel.plan.bound;

import org.jspecify.annotations.NullMarked;
