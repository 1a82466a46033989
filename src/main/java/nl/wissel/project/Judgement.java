package nl.wissel.project;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.RiskWord;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Decision;

/// How makers and risk are judged, whatever the scenario.
///
/// @param decisions     camera id -> what a person decided about its maker in the program
/// @param useStatedRisk as [RiskRules] has it, and so the words
public record Judgement(ScreeningRules screening, Map<String, Decision> decisions, Weights weights, boolean useStatedRisk, List<RiskWord> riskWords) {
    public Judgement {
        decisions = Map.copyOf(decisions);
        riskWords = List.copyOf(riskWords);
    }

    /// By some policy lists, and all else by default.
    static Judgement following(Set<String> activeLists) {
        return new Judgement(ScreeningRules.following(activeLists), Map.of(), Weights.DEFAULT, RiskRules.DEFAULT.useStated(), List.of());
    }

    Judgement with(ScreeningRules changed) {
        return new Judgement(changed, decisions, weights, useStatedRisk, riskWords);
    }

    Judgement with(Map<String, Decision> changed) {
        return new Judgement(screening, changed, weights, useStatedRisk, riskWords);
    }

    /// By other rules, but for their deadlines.
    Judgement with(RiskRules changed) {
        return new Judgement(screening, decisions, changed.weights(), changed.useStated(), changed.words());
    }

    RiskRules risk(List<DeadlineRule> deadlines) {
        return new RiskRules(weights, useStatedRisk, riskWords, deadlines);
    }
}
