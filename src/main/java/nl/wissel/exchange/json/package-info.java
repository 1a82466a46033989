/// JSON for other programs: what was read ([ImportJson]) and a plan ([PlanJson]).
///
/// The keys are a contract (the design's "workbook and command line"): every key is always present, null is unknown. Money is text in
/// euro in an import, whole cents in a plan.
@NullMarked
package nl.wissel.exchange.json;

import org.jspecify.annotations.NullMarked;
