package nl.wissel.plan.bound.site;

/// What a bound is about.
public enum Weighing {
    /// The objective in cents, over plans that schedule every camera.
    MONEY_ALL_SCHEDULED,
    /// The objective in cents, over plans that leave at most so many points unscheduled (a cap on points).
    MONEY,
    /// The objective in cents, with so much added for each point left unscheduled that points come first.
    POINTS_FIRST,
    /// The points left unscheduled, in thousandths of a point; money only counts against its caps.
    POINTS
}
