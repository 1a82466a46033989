package nl.wissel.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a planner may work.
///
/// @param time  at most this long; null = only the steps count
/// @param steps at most so many steps of search (moves tried): the same seed then gives the same plan, always; null = only the time counts
public record Effort(@Nullable Duration time, @Nullable Integer steps, long seed) {
    public static final Effort DEFAULT = new Effort(Duration.ofSeconds(10), null, 1);

    public Effort {
        if (time == null && steps == null) {
            throw new IllegalArgumentException("either a time or a number of steps is needed");
        }
    }
}
