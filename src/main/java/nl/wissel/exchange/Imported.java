package nl.wissel.exchange;

import java.util.List;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Reading;
import nl.wissel.project.Project;

/// What came of reading a file: a project, how its cameras were read, and what was remarked on the other sheets.
///
/// @param issues  of the sheets other than the cameras
/// @param errors  wrong values in the sheets other than the cameras; the project takes the default there
public record Imported(Project project, Reading reading, List<Issue> issues, List<Issue> errors) {
    public Imported {
        issues = List.copyOf(issues);
        errors = List.copyOf(errors);
    }
}
