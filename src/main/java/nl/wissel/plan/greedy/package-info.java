/// A first plan for any problem, also when not all fits.
///
/// Start at [FirstPlan]: a greedy plan, site by site, then annealing that never breaks a rule. Both try their moves on a [Ledger],
/// which keeps a plan's score up to date move by move.
@NullMarked
package nl.wissel.plan.greedy;

import org.jspecify.annotations.NullMarked;
