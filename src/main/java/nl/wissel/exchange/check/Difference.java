package nl.wissel.exchange.check;

import org.jspecify.annotations.Nullable;

/// One thing that is not as it should be.
///
/// @param name     the rule, or the figure by its key in the plan's JSON
/// @param place    year, department, quarter or camera id, or where in the file; empty for the whole plan
/// @param expected null = nothing should stand there
/// @param found    null = nothing stands there
public record Difference(Kind kind, String name, String place, @Nullable String expected, @Nullable String found) {

    /// A rule that does not hold, or a figure that is not what it should be.
    public enum Kind { RULE, FIGURE }
}
