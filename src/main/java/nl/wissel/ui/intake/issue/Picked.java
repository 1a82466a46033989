package nl.wissel.ui.intake.issue;

import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.NameProposal;
import nl.wissel.inventory.mend.NearNames;
import nl.wissel.ui.intake.remark.IssueGroup;

/// What a person picked in the list of remarks, to look at it.
public sealed interface Picked {
    /// One remark.
    record Remark(IssueGroup group, IssueGroup.Line line) implements Picked {}

    /// Names that may mean the same.
    record Names(NameProposal.Kind kind, NearNames.Group group) implements Picked {}

    /// Something that was mended.
    record Mended(Correction correction) implements Picked {}
}
