package nl.wissel.plan;

import java.util.Map;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The quarter in which each scheduled camera is replaced.
///
/// @param quarters camera id -> quarter; a camera of the problem that is absent is not scheduled
public record Plan(Map<String, Quarter> quarters) {
    public static final Plan EMPTY = new Plan(Map.of());

    public Plan {
        quarters = Map.copyOf(quarters);
    }

    public @Nullable Quarter of(String cameraId) {
        return quarters.get(cameraId);
    }
}
