package nl.wissel.project;

import java.util.Map;
import java.util.Set;
import nl.wissel.risk.RiskRules;
import nl.wissel.screening.Decision;

/// How makers and risk are judged.
///
/// @param decisions camera id -> what a person decided about its maker in the program
public record Judgement(ScreeningRules screening, Map<String, Decision> decisions, RiskRules risk) {
    public Judgement {
        decisions = Map.copyOf(decisions);
    }

    /// By some policy lists, and all else by default.
    static Judgement following(Set<String> activeLists) {
        return new Judgement(ScreeningRules.following(activeLists), Map.of(), RiskRules.DEFAULT);
    }
}
