package nl.wissel.exchange.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A plan as a file states it.
///
/// @param entries  the cameras with their quarters, in the order of the file
/// @param figures  everything else that is stated
/// @param complete every figure must be there; else only the cameras, each scheduled or listed as not scheduled
/// @param proof    null = the file claims nothing about how good the plan is
public record StatedPlan(List<Entry> entries, Map<Figure, String> figures, boolean complete, @Nullable StatedProof proof) {
    public StatedPlan {
        entries = List.copyOf(entries);
        figures = Map.copyOf(figures);
    }

    /// A camera and its quarter.
    ///
    /// @param place   where it stands in the file
    /// @param quarter null when it cannot be read
    /// @param found   the quarter as written
    public record Entry(String place, String id, @Nullable Quarter quarter, String found) {}

    /// What a plan's JSON claims; null = unknown.
    public record StatedProof(@Nullable BigDecimal boundCents, @Nullable BigDecimal mediumBound,
            @Nullable BigDecimal gap) {}
}
