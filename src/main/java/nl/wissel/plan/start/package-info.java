/// A good plan to start from, made from the prices of the bound: every site has a pool of plans that are nearly best at those prices
/// ([SitePool]); one is chosen for each site and switched until every cap holds ([Repair]); then switches that keep every cap make it better
/// ([Kernel], simulated annealing). Start at [Starter].
///
/// This package knows no solver.
@NullMarked
package nl.wissel.plan.start;

import org.jspecify.annotations.NullMarked;
