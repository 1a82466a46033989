/// Whether a plan in a file is what it says: read it ([PlanFile]), recompute everything, compare ([PlanComparison]).
///
/// The quarters of the cameras are taken from the file; every rule and every other figure is worked out anew from the input the plan
/// was made of, and each difference is data.
@NullMarked
package nl.wissel.exchange.check;

import org.jspecify.annotations.NullMarked;
