package nl.wissel.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.issue.DetailPane;
import nl.wissel.ui.intake.issue.IssuesPane;
import nl.wissel.ui.intake.issue.Mender;
import nl.wissel.ui.intake.issue.Picked;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.intake.model.MendTarget;
import nl.wissel.ui.intake.model.RowContext;
import nl.wissel.ui.intake.remark.IssueGroup;
import nl.wissel.ui.intake.remark.Remarks;
import org.jspecify.annotations.Nullable;

/// What reading remarked on the list that was taken over. Names are merged here at once; anything else is mended in the list,
/// which is opened for it once more.
final class RemarksPane {
    private final IntakeViewModel model;
    private final Button reopen = new Button();
    private final Label lead = new Label();
    private final VBox closeUp = new VBox();
    private final IssuesPane issues;
    private final DetailPane detail;
    private final SplitPane pane;

    RemarksPane(IntakeViewModel model, Texts texts) {
        this.model = model;
        issues = new IssuesPane(texts, this::pick);
        detail = new DetailPane(texts, new ProjectMender(model, texts));
        lead.setText(texts.get("RemarksPane.lead"));
        lead.setWrapText(true);
        lead.getStyleClass().add("screen-lead");
        reopen.setText(texts.get("RemarksPane.reopen"));
        reopen.setId("mend-list");
        reopen.setOnAction(_ -> model.reopen());
        reopen.managedProperty().bind(reopen.visibleProperty());
        closeUp.getStyleClass().add("section");
        closeUp.getChildren().addAll(lead, reopen);
        pane = new SplitPane(closeUp, issues.node());
        pane.setDividerPositions(0.5);
    }

    SplitPane node() {
        return pane;
    }

    /// The list that was taken over can be mended only while it is at hand.
    void offerToReopen() {
        reopen.setVisible(model.canReopen());
    }

    void show(Remarks remarks) {
        issues.show(remarks, List.of());
    }

    private void pick(@Nullable Picked picked) {
        closeUp.getChildren().setAll(lead, reopen);
        if (picked != null) {
            detail.show(picked);
            closeUp.getChildren().setAll(detail.node());
            if (!(picked instanceof Picked.Names)) {
                closeUp.getChildren().add(reopen);
            }
        }
    }

    /// Mends the open project.
    private record ProjectMender(IntakeViewModel model, Texts texts) implements Mender {
        @Override
        public Optional<RowContext> context(IssueGroup.Line line) {
            return Optional.empty();
        }

        @Override
        public void look(String sheet, int row, int column, Consumer<MendTarget> found) {
            throw new IllegalStateException("the list is not at hand");
        }

        @Override
        public void mend(List<Correction> corrections) {
            var first = corrections.getFirst();
            model.mergeNames(corrections, texts.get("RemarksPane.edit.merge", first.value(), texts.get(first.field())));
        }

        @Override
        public void takeBack(Correction correction) {
            throw new IllegalStateException("corrections are taken back in the list");
        }
    }
}
