/// One site at some prices of the caps: what it costs ([SiteCosts]), how it is done best ([SiteSolver]) and what that uses of each cap.
///
/// The caps of a problem are in [Caps], their prices in [Prices].
@NullMarked
package nl.wissel.plan.bound.site;

import org.jspecify.annotations.NullMarked;
