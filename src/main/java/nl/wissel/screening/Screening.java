package nl.wissel.screening;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;

/// The verdict on every camera of an inventory.
///
/// @param verdicts camera id -> verdict
public record Screening(Map<String, Verdict> verdicts) {
    public Screening {
        // thousands of ids that count up find their place sooner here than in Map.copyOf
        verdicts = Collections.unmodifiableMap(new HashMap<>(verdicts));
    }

    public Verdict of(Camera camera) {
        return Objects.requireNonNull(verdicts.get(camera.id()), camera.id());
    }
}
