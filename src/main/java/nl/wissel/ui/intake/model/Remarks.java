package nl.wissel.ui.intake.model;

import java.util.List;
import nl.wissel.inventory.mend.NearNames;
import nl.wissel.project.Project;

/// All that a person may want to look at in a list that was read.
///
/// @param groups      what reading remarked, by kind
/// @param departments names of departments that may be the same
public record Remarks(List<IssueGroup> groups, List<NearNames.Group> departments) {
    public static final Remarks NONE = new Remarks(List.of(), List.of());

    public Remarks {
        groups = List.copyOf(groups);
        departments = List.copyOf(departments);
    }

    public static Remarks of(Project project) {
        var names = project.inventory().cameras().stream().map(camera -> camera.place().department()).toList();
        return new Remarks(IssueGroup.of(project.intake().notes()), NearNames.of(names));
    }

    /// How many there are.
    public int count() {
        return departments.size() + groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
