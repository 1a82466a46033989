package nl.wissel.plan.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What each other quarter would change for one camera, with the rest of the plan as it is.
///
/// @param present null = not scheduled
/// @param options every quarter of the horizon but the present one, in order
public record Explanation(String cameraId, @Nullable Quarter present, List<Option> options) {
    public Explanation {
        options = List.copyOf(options);
    }

    /// Another quarter for the camera.
    ///
    /// @param obstacles the rules it would break there; empty when it could stand there
    /// @param change    what it would do to the value of the plan
    public record Option(Quarter quarter, List<Obstacle> obstacles, Change change) {
        public Option {
            obstacles = List.copyOf(obstacles);
        }
    }

    /// How the value of the plan changes, in cents; more is worse.
    ///
    /// @param visits    one more visit (1), one fewer (-1), or as many (0)
    /// @param visitCents of the visits
    public record Change(long exposureCents, long cashCents, int visits, long visitCents, long writeOffCents, long moveCents) {
        public long totalCents() {
            return exposureCents + cashCents + visitCents + writeOffCents + moveCents;
        }
    }

    /// The quarters before the present one; all of them for a camera that is not scheduled.
    public List<Option> earlier() {
        return options.stream().filter(option -> present == null || option.quarter().compareTo(present) < 0).toList();
    }

    /// The quarters after the present one.
    public List<Option> later() {
        return options.stream().filter(option -> present != null && option.quarter().compareTo(present) > 0).toList();
    }

    /// The first quarter after its deadline in which it would fit; empty when there is none, or it has another one within its window.
    public Optional<Option> firstAfterDeadline() {
        var fitsBefore = present != null || options.stream().anyMatch(option -> option.obstacles().isEmpty());
        return fitsBefore ? Optional.empty()
                : options.stream().filter(option -> option.obstacles().stream().allMatch(obstacle -> obstacle.rule() == Obstacle.Rule.DEADLINE)).findFirst();
    }

    /// The quarter in its window that lacks the least money, and then the least time; empty when no quarter is in its window.
    public Optional<Option> nearest() {
        return options.stream().filter(option -> option.obstacles().stream().allMatch(Shortage::isShortage))
                .min(Comparator.comparingLong(Shortage::cents).thenComparingLong(Shortage::minutes));
    }
}
