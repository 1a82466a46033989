/// When not all fits: the least extra money that lets all in ([LeastExtraSearch]), and what leaving a little more risk would save ([ChoiceSearch]).
/// Both are proven from below and shown by a plan from above.
@NullMarked
package nl.wissel.plan.explain.room;

import org.jspecify.annotations.NullMarked;
