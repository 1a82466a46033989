package nl.wissel.ui.plan.answer;

import java.util.List;
import nl.wissel.plan.explain.room.Choice;
import nl.wissel.plan.explain.room.LeastExtra;
import org.jspecify.annotations.Nullable;

/// How it stands with the question what would make room.
sealed interface Asking {
    /// All fits, or there is no plan.
    record Nothing() implements Asking {}

    /// Not all fits; it can be asked.
    record Open() implements Asking {}

    /// @param extra how much more money lets all in; null = that is being worked out
    record Running(@Nullable LeastExtra extra) implements Asking {}

    record Answered(LeastExtra extra, List<Choice> choices) implements Asking {}
}
