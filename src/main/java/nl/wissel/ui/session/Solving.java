package nl.wissel.ui.session;

import nl.wissel.plan.Planner.Progress;
import org.jspecify.annotations.Nullable;

/// How it stands with the making of a plan.
public sealed interface Solving {

    /// Nothing is being made.
    record Idle() implements Solving {}

    /// A plan is being made.
    ///
    /// @param latest   how far it is; null until the first word of it
    /// @param stopping a person has asked to stop
    record Running(@Nullable Progress latest, boolean stopping) implements Solving {}

    /// A plan was made and is the project's.
    ///
    /// @param stopped a person stopped it: it is the best so far
    record Done(boolean stopped) implements Solving {}
}
