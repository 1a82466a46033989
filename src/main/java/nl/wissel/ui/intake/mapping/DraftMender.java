package nl.wissel.ui.intake.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.ui.intake.issue.Mender;
import nl.wissel.ui.intake.model.DraftViewModel;
import nl.wissel.ui.intake.model.MendTarget;
import nl.wissel.ui.intake.model.RowContext;
import nl.wissel.ui.intake.remark.IssueGroup;

/// Mends a list that is being got ready.
record DraftMender(DraftViewModel draft) implements Mender {
    @Override
    public Optional<RowContext> context(IssueGroup.Line line) {
        return draft.context(line);
    }

    @Override
    public void look(String sheet, int row, int column, Consumer<MendTarget> found) {
        draft.look(sheet, row, column, found);
    }

    @Override
    public void mend(List<Correction> corrections) {
        draft.mend(corrections);
    }

    @Override
    public void takeBack(Correction correction) {
        draft.takeBack(correction);
    }
}
