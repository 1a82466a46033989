/// Why a camera stands where it stands, as plain data worked out from the plan alone, without asking a solver.
///
/// [Explainer] looks at one camera with the rest of the plan as it is; [Extremes] makes the two plans that stand beside every plan.
@NullMarked
package nl.wissel.plan.explain;

import org.jspecify.annotations.NullMarked;
