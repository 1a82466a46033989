package nl.wissel.ui.intake;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wissel.exchange.Imported;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.ShareBar;

/// A list that was read, before anything is taken over: the mapping beside the remarks, how the rows come out, and the button.
final class MappingPane {
    private final Texts texts;
    private final VBox pane = new VBox();
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty good = new SimpleStringProperty("");
    private final StringProperty noted = new SimpleStringProperty("");
    private final StringProperty rejected = new SimpleStringProperty("");
    private final ShareBar bar = new ShareBar();
    private final ProgressIndicator counting = new ProgressIndicator();
    private final Label impossible = new Label();
    private final Button takeOver = new Button();
    private final MappingTable mapping;
    private final IssuesPane issues;

    MappingPane(IntakeViewModel model, Texts texts) {
        this.texts = texts;
        mapping = new MappingTable(texts, model::feed);
        issues = new IssuesPane(texts);
        var header = new Header(texts.get("MappingPane.title"), lead)
                .figure("rows-good", good, texts.get("MappingPane.good"))
                .figure("rows-noted", noted, texts.get("MappingPane.noted"))
                .figure("rows-rejected", rejected, texts.get("MappingPane.rejected"));
        var title = new Label(texts.get("MappingTable.title"));
        title.getStyleClass().add("section-title");
        var left = new VBox(title, mapping.node());
        left.getStyleClass().add("section");
        VBox.setVgrow(mapping.node(), Priority.ALWAYS);
        var both = new SplitPane(left, issues.node());
        both.setDividerPositions(0.66);
        VBox.setVgrow(both, Priority.ALWAYS);
        pane.getStyleClass().add("screen");
        pane.getChildren().addAll(header.node(), bar, both, buttons(model));
    }

    VBox node() {
        return pane;
    }

    void show(Phase.Mapping shown) {
        var spreadsheet = shown.spreadsheet();
        lead.set(texts.get("MappingPane.lead", spreadsheet.file().getFileName(), spreadsheet.description(), shown.proposed().size()));
        mapping.show(shown.rows());
        counting.setVisible(shown.preview() instanceof Phase.Preview.Counting);
        impossible.setText("");
        switch (shown.preview()) {
            case Phase.Preview.Counting _ -> takeOver.setDisable(true);
            case Phase.Preview.Counted(var imported) -> count(imported);
            case Phase.Preview.Impossible(var why) -> {
                takeOver.setDisable(true);
                impossible.setText(Refusal.words(why, texts));
            }
        }
    }

    private void count(Imported imported) {
        var counts = RowCounts.of(imported.reading());
        good.set(texts.formats().whole(counts.good()));
        noted.set(texts.formats().whole(counts.noted()));
        rejected.set(texts.formats().whole(counts.rejected()));
        bar.show(List.of(new ShareBar.Part(texts.get("MappingPane.good"), counts.good(), "rows-good"),
                new ShareBar.Part(texts.get("MappingPane.noted"), counts.noted(), "rows-noted"),
                new ShareBar.Part(texts.get("MappingPane.rejected"), counts.rejected(), "rows-rejected")));
        takeOver.setText(texts.get("MappingPane.takeOver", counts.cameras()));
        takeOver.setDisable(counts.cameras() == 0);
        issues.show(IssueGroup.of(imported));
    }

    private HBox buttons(IntakeViewModel model) {
        takeOver.setId("take-over");
        takeOver.getStyleClass().add("accent");
        takeOver.setDefaultButton(true);
        takeOver.setOnAction(_ -> model.takeOver());
        var cancel = new Button(texts.get("MappingPane.cancel"));
        cancel.setId("cancel-import");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.cancel());
        counting.setPrefSize(24, 24);
        impossible.getStyleClass().add("broken");
        impossible.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(impossible, space, counting, cancel, takeOver);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }
}
