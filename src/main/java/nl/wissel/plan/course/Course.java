package nl.wissel.plan.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// How the carrying out of a plan stands.
///
/// @param baseline   the plan as it was adopted; null = none was
/// @param actuals    camera id -> how it was replaced
/// @param statusDate the day as of which this is known, never before an actual: quarters before its own are closed; null = nothing is closed
public record Course(@Nullable Baseline baseline, Map<String, Actual> actuals, @Nullable LocalDate statusDate) {
    /// Nothing adopted, nothing done.
    public static final Course NONE = new Course(null, Map.of(), null);

    public Course {
        actuals = Map.copyOf(actuals);
    }

    public Course adopting(Baseline adopted) {
        return new Course(adopted, actuals, statusDate);
    }

    /// With more cameras done, or done otherwise than recorded before; the status date moves on to the last of them.
    public Course recording(Map<String, Actual> more) {
        var all = new HashMap<>(actuals);
        all.putAll(more);
        var latest = more.values().stream().map(Actual::replacedOn).reduce(statusDate, Course::later);
        return new Course(baseline, all, latest);
    }

    /// Without what was recorded of some cameras.
    public Course withdrawing(Collection<String> cameraIds) {
        var all = new HashMap<>(actuals);
        all.keySet().removeAll(cameraIds);
        return new Course(baseline, all, statusDate);
    }

    /// As of another day, or of the last actual when that is later.
    public Course asOf(LocalDate day) {
        return new Course(baseline, actuals, actuals.values().stream().map(Actual::replacedOn).reduce(day, Course::later));
    }

    /// The first quarter that is still open; null = all are.
    public @Nullable Quarter open() {
        return statusDate == null ? null : Quarter.of(statusDate);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
