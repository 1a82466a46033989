package nl.wissel.plan.explain.room;

import nl.wissel.plan.PlanFigures;

/// Leaving a little more risk unscheduled, and what that saves.
///
/// @param percent    how much more risk may be left than in the plan, in per cent
/// @param figures    of a plan that leaves no more than that
/// @param savedCents by how much that plan's objective is lower than that of the best plan found that leaves no more; 0 = none was found
/// @param mostCents  proven: no plan that leaves no more than that saves more
public record Choice(int percent, PlanFigures figures, long savedCents, long mostCents) {}
