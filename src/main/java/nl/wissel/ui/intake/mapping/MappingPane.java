package nl.wissel.ui.intake.mapping;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.ShareBar;
import nl.wissel.ui.intake.issue.DetailPane;
import nl.wissel.ui.intake.issue.IssuesPane;
import nl.wissel.ui.intake.issue.Picked;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.intake.model.Phase;
import nl.wissel.ui.intake.model.RowCounts;
import nl.wissel.ui.intake.remark.Remarks;
import org.jspecify.annotations.Nullable;

/// A list that was read, before anything is taken over: its columns, or a remark up close, beside all remarks; how the rows come out; the buttons.
public final class MappingPane {
    /// Undoes here what was changed here; elsewhere it undoes what was changed in the project.
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final IntakeViewModel model;
    private final Texts texts;
    private final VBox pane = new VBox();
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty good = new SimpleStringProperty("");
    private final StringProperty noted = new SimpleStringProperty("");
    private final StringProperty rejected = new SimpleStringProperty("");
    private final ShareBar bar = new ShareBar();
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton columns = new ToggleButton();
    private final ToggleButton closeUp = new ToggleButton();
    private final MappingTable mapping;
    private final IssuesPane issues;
    private final DetailPane detail;
    private final RejectedBar rejectedRows;
    private final DraftButtons buttons;

    public MappingPane(IntakeViewModel model, Texts texts, FileDialogs files) {
        this.model = model;
        this.texts = texts;
        mapping = new MappingTable(texts, model.draft()::feed);
        issues = new IssuesPane(texts, this::pick);
        detail = new DetailPane(texts, new DraftMender(model.draft()));
        buttons = new DraftButtons(model, texts);
        rejectedRows = new RejectedBar(model.draft(), texts, files, buttons::trouble);
        var header = new Header(texts.get("MappingPane.title"), lead)
                .figure("rows-good", good, texts.get("MappingPane.good"))
                .figure("rows-noted", noted, texts.get("MappingPane.noted"))
                .figure("rows-rejected", rejected, texts.get("MappingPane.rejected"));
        var both = new SplitPane(left(), right());
        both.setDividerPositions(0.6);
        VBox.setVgrow(both, Priority.ALWAYS);
        pane.getStyleClass().add("screen");
        pane.getChildren().addAll(header.node(), bar, both, buttons.node());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                model.draft().undo();
                event.consume();
            }
        });
    }

    public VBox node() {
        return pane;
    }

    public void show(Phase.Mapping shown) {
        var spreadsheet = shown.draft().spreadsheet();
        var read = texts.get("MappingPane.lead", spreadsheet.file().getFileName(), spreadsheet.description(), shown.draft().proposed().size());
        lead.set(model.isResumed(shown.draft()) ? texts.get("MappingPane.resumed") + " " + read : read);
        mapping.show(shown.draft());
        buttons.show(shown);
        switch (shown.preview()) {
            case Phase.Preview.Counting _ -> { }
            case Phase.Preview.Counted(var imported, var remarks, _) -> {
                count(RowCounts.of(imported.reading()));
                issues.show(remarks, shown.draft().corrections());
            }
            case Phase.Preview.Impossible _ -> issues.show(Remarks.NONE, shown.draft().corrections());
        }
    }

    private VBox left() {
        var content = new StackPane(mapping.node(), detail.node());
        mapping.node().visibleProperty().bind(columns.selectedProperty());
        detail.node().visibleProperty().bind(closeUp.selectedProperty());
        closeUp.setDisable(true);
        columns.setSelected(true);
        views.selectedToggleProperty().subscribe(selected -> {
            if (selected == null) {
                columns.setSelected(true);
            }
        });
        columns.setText(texts.get("MappingTable.title"));
        columns.setId("show-columns");
        closeUp.setText(texts.get("MappingPane.closeUp"));
        closeUp.setId("show-remark");
        views.getToggles().setAll(columns, closeUp);
        columns.getStyleClass().add("left-pill");
        closeUp.getStyleClass().add("right-pill");
        var left = new VBox(new HBox(columns, closeUp), content);
        left.getStyleClass().add("section");
        VBox.setVgrow(content, Priority.ALWAYS);
        return left;
    }

    private VBox right() {
        var right = new VBox(issues.node(), rejectedRows.node());
        VBox.setVgrow(issues.node(), Priority.ALWAYS);
        right.getStyleClass().add("section");
        return right;
    }

    private void pick(@Nullable Picked picked) {
        closeUp.setDisable(picked == null);
        if (picked == null) {
            columns.setSelected(true);
        } else {
            detail.show(picked);
            closeUp.setSelected(true);
        }
    }

    private void count(RowCounts counts) {
        good.set(texts.formats().whole(counts.good()));
        noted.set(texts.formats().whole(counts.noted()));
        rejected.set(texts.formats().whole(counts.rejected()));
        bar.show(List.of(new ShareBar.Part(texts.get("MappingPane.good"), counts.good(), "rows-good"),
                new ShareBar.Part(texts.get("MappingPane.noted"), counts.noted(), "rows-noted"),
                new ShareBar.Part(texts.get("MappingPane.rejected"), counts.rejected(), "rows-rejected")));
        rejectedRows.show(counts.rejected());
    }
}
