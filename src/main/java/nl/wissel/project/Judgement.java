package nl.wissel.project;

import java.util.Map;
import java.util.Set;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Decision;

/// How makers and risk are judged.
///
/// @param activeLists ids of the policy lists that count
/// @param decisions   camera id -> what a person decided about its maker in the program
public record Judgement(Set<String> activeLists, Map<String, Decision> decisions, Weights weights) {
    public Judgement {
        activeLists = Set.copyOf(activeLists);
        decisions = Map.copyOf(decisions);
    }
}
