package nl.wissel.plan.explain.room;

import nl.wissel.plan.Planner.Outcome;
import org.jspecify.annotations.Nullable;

/// The least extra money, spread over all caps in proportion, that lets every camera in that has a choice.
///
/// @param provenCents proven: with less than this extra not all fit
/// @param enough      an amount for which there is a plan; null = none was found, money alone does not do it
public record LeastExtra(long provenCents, @Nullable Enough enough) {

    /// @param cents   in all, as of [CapRaise#extraCents]
    /// @param outcome the plan for these caps
    public record Enough(CapRaise raise, long cents, Outcome outcome) {}
}
