package nl.wissel.exchange;

import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Reading;
import nl.wissel.project.Project;

/// What came of reading a file: a project, how its cameras were read, and what was remarked on the other sheets.
///
/// @param issues      of the sheets other than the cameras
/// @param errors      wrong values in a planning workbook; the project takes the default there
public record Imported(Project project, Reading reading, List<Issue> issues, List<Issue> errors) {
    public Imported {
        issues = List.copyOf(issues);
        errors = List.copyOf(errors);
    }

    /// A project out of a file of its own: there was no list to read.
    public static Imported of(Project project) {
        var cameras = project.inventory().cameras().size();
        var reading = new Reading(project.inventory(), List.of(), List.of(), new Reading.Counts(cameras, 0, cameras, 0, 0), Map.of(), Map.of());
        return new Imported(project, reading, List.of(), List.of());
    }

    /// The same reading, of a project that was changed since.
    public Imported with(Project changed) {
        return new Imported(changed, reading, issues, errors);
    }
}
