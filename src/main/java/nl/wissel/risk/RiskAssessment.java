package nl.wissel.risk;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.unit.Quarter;

/// The risk of every camera that is not clear.
///
/// @param scores    camera id -> score
/// @param deadlines camera id -> the last quarter in which it may be replaced, by the rules for its site or band; absent for none
public record RiskAssessment(Map<String, RiskScore> scores, Map<String, Quarter> deadlines) {
    public RiskAssessment {
        // thousands of ids that count up find their place sooner here than in Map.copyOf
        scores = Collections.unmodifiableMap(new HashMap<>(scores));
        deadlines = Map.copyOf(deadlines);
    }

    /// @throws NullPointerException when the camera was not scored
    public RiskScore of(Camera camera) {
        return Objects.requireNonNull(scores.get(camera.id()), camera.id());
    }
}
