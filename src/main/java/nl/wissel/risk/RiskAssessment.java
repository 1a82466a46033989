package nl.wissel.risk;

import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;

/// The risk of every camera that is not clear.
///
/// @param scores camera id -> score
public record RiskAssessment(Map<String, RiskScore> scores) {
    public RiskAssessment {
        scores = Map.copyOf(scores);
    }

    /// @throws NullPointerException when the camera was not scored
    public RiskScore of(Camera camera) {
        return Objects.requireNonNull(scores.get(camera.id()), camera.id());
    }
}
