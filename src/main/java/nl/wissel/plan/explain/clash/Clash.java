package nl.wissel.plan.explain.clash;

import java.util.List;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.risk.CameraDates.Dated;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Something that cannot be as it was asked.
public sealed interface Clash {

    /// What pinned cameras use too much of.
    enum Limit { CITY_CAP, DEPARTMENT_CAP, HOURS }

    /// Pins that alone exceed a cap or the hours of a quarter. The cap counts as the pins' own sum there.
    ///
    /// With carry-over a cap is the sum of the caps since the last year without one.
    ///
    /// @param payer   the department whose cap it is, else empty
    /// @param when    the calendar year of a cap, the quarter of hours
    /// @param most    [nl.wissel.unit.Euros] of a cap, [java.time.Duration] of hours; likewise what is asked
    /// @param pins    how many pinned cameras count there
    /// @param release the fewest whose pins have to go for it to hold, those that use most first; none when what is
    ///                done alone exceeds it
    record PinsOver(Limit limit, String payer, Object when, Object most, Object asked, int pins, List<String> release) implements Clash {
        public PinsOver {
            release = List.copyOf(release);
        }
    }

    /// A pin in a quarter in which the camera may not be replaced: it is not scheduled.
    ///
    /// @param start    the date that is later than the pin; null = the beginning of the plan, or none is
    /// @param deadline the date that is earlier than the pin; null = the end of the plan, or none is
    record PinOutside(String camera, Quarter pin, @Nullable Dated start, @Nullable Dated deadline) implements Clash {}

    /// A camera that may be replaced in no quarter of the plan.
    ///
    /// @param start    what holds it back longest; null = only the beginning of the plan
    /// @param deadline what comes first; null = only the end of the plan
    record NoQuarter(String camera, @Nullable Dated start, @Nullable Dated deadline) implements Clash {}

    /// A camera that fits in none of its quarters even when nothing but the pins is planned.
    ///
    /// @param nearest where the least is short
    record ShutOut(String camera, Option nearest) implements Clash {}
}
