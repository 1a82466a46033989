package nl.wissel.ui.intake.remark;

import java.util.List;
import nl.wissel.inventory.mend.NameProposal;
import nl.wissel.project.Project;

/// All that a person may want to look at in a list that was read.
///
/// @param groups what reading remarked, by kind
/// @param names  names that may mean the same, by kind
public record Remarks(List<IssueGroup> groups, List<NameProposal> names) {
    public static final Remarks NONE = new Remarks(List.of(), List.of());

    public Remarks {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
    }

    public static Remarks of(Project project) {
        return new Remarks(IssueGroup.of(project.intake().notes()), NameProposal.of(project.inventory().cameras()));
    }

    /// How many there are.
    public int count() {
        return names.stream().mapToInt(proposal -> proposal.groups().size()).sum() + groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
