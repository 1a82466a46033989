package nl.wissel.project;

import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Preparation;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.screening.Screening;
import org.jspecify.annotations.Nullable;

/// All that follows from a project: never saved, worked out anew.
///
/// @param plan the project's plan, checked against the problem as it is now (an edit may have broken it); null when there is none
public record Findings(Screening screening, RiskAssessment risk, Preparation preparation, @Nullable CheckedPlan plan) {}
