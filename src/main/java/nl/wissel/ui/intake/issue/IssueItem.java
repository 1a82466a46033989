package nl.wissel.ui.intake.issue;

import nl.wissel.inventory.mend.NameProposal;
import nl.wissel.ui.intake.remark.IssueGroup;

/// An entry of the tree of remarks.
sealed interface IssueItem {
    /// Everything of one kind that reading remarked.
    record Kind(IssueGroup group) implements IssueItem {}

    /// Names of one kind that may mean the same.
    record Names(NameProposal proposal) implements IssueItem {}

    /// What was mended.
    record Mended(int count) implements IssueItem {}

    /// Something to look at.
    record Line(Picked picked) implements IssueItem {}

    /// Two entries stand for the same kind, however much is in it.
    default boolean isSameKind(IssueItem other) {
        return switch (this) {
            case Kind(var group) -> other instanceof Kind(var theirs) && group.problem() == theirs.problem() && group.severity() == theirs.severity();
            case Names(var proposal) -> other instanceof Names(var theirs) && proposal.kind() == theirs.kind();
            case Mended _ -> other instanceof Mended;
            case Line _ -> equals(other);
        };
    }
}
