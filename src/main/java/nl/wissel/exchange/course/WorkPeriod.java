package nl.wissel.exchange.course;

import nl.wissel.unit.Quarter;

/// Which cameras a list of work holds.
public sealed interface WorkPeriod {
    /// All that are still to be done.
    record Open() implements WorkPeriod {}

    /// Those of a calendar year, done or not.
    record Year(int year) implements WorkPeriod {}

    /// @param quarter in which the camera is planned, or was done
    default boolean holds(Quarter quarter, boolean isDone) {
        return switch (this) {
            case Open() -> !isDone;
            case Year(var year) -> quarter.year() == year;
        };
    }
}
