/// A first plan for any problem, also when not all fits.
///
/// Start at [FirstPlan]: a greedy plan, site by site, then annealing that never breaks a rule. Both try their moves on a [Ledger],
/// which keeps a plan's score up to date move by move.
///
/// What was tried when not all fits (1,280 cameras, 85 % of the money, risk left out over its bound): annealing plans of whole sites 7-11 %, hotter or longer
/// no better; cameras one by one 7 %; the same led by what room is worth ([Guide]) at 0.9 of it and from half a point to a fiftieth 1.6-2.5 %, at 0.7 or at
/// 0.98 of it, or from two points 3.5-5 %.
@NullMarked
package nl.wissel.plan.greedy;

import org.jspecify.annotations.NullMarked;
