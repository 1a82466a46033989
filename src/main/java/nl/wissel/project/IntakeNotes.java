package nl.wissel.project;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Rejection;
import nl.wissel.plan.Assumption;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What a person should know about how the list of a project was read. It stays with the project, so that a plan still tells next year what it
/// rests on.
///
/// @param rejections rows that could not be used
/// @param errors     wrong values in a planning workbook; the project takes the default there
/// @param issues     guesses and doubts: of the cameras, then of the other sheets
/// @param start      the first quarter that was taken because the list states none; null when it states one
/// @param settings   how many other settings the list does not state
public record IntakeNotes(List<Rejection> rejections, List<Issue> errors, List<Issue> issues, @Nullable Quarter start, int settings) {
    public static final IntakeNotes NONE = new IntakeNotes(List.of(), List.of(), List.of(), null, 0);

    public IntakeNotes {
        rejections = List.copyOf(rejections);
        errors = List.copyOf(errors);
        issues = List.copyOf(issues);
    }

    /// Only which settings were not stated, without any place or value of the list.
    IntakeNotes ofSettings() {
        return new IntakeNotes(List.of(), List.of(), List.of(), start, settings);
    }

    /// What a plan rests on that the list does not state; its start no more once a person has set another.
    ///
    /// @param present the first quarter of the plan as it is now
    public List<Assumption> assumptions(Quarter present) {
        var assumptions = new ArrayList<Assumption>();
        if (start != null && start.equals(present)) {
            assumptions.add(new Assumption(Assumption.Kind.DEFAULT_START, "", start, 1));
        }
        if (settings > 0) {
            assumptions.add(new Assumption(Assumption.Kind.DEFAULT_SETTINGS, "", "", settings));
        }
        return assumptions;
    }
}
