package nl.wissel.ui.intake.issue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.ui.intake.model.MendTarget;
import nl.wissel.ui.intake.model.RowContext;
import nl.wissel.ui.intake.remark.IssueGroup;

/// What can be done about a remark: in a list that is being got ready, or in one that was taken over.
public interface Mender {
    /// The row of a remark with its neighbours; empty when the list is not at hand.
    Optional<RowContext> context(IssueGroup.Line line);

    /// Looks up a cell, in the background.
    void look(String sheet, int row, int column, Consumer<MendTarget> found);

    void mend(List<Correction> corrections);

    void takeBack(Correction correction);
}
