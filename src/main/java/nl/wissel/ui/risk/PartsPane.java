package nl.wissel.ui.risk;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.risk.RiskScore.Part;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.BandBadge;

/// Every point of one camera's score: how many, why, and what in the list made it so.
final class PartsPane extends VBox {
    private final Texts texts;

    PartsPane(Texts texts) {
        super(8);
        this.texts = texts;
        setId("parts");
        getStyleClass().add("card-pane");
    }

    void show(RiskPicture picture, RiskPicture.Row row) {
        var title = new Label(row.camera().id());
        title.getStyleClass().add("section-title");
        var device = new Label(row.name());
        device.getStyleClass().add("caption");
        device.setWrapText(true);
        var score = new Label(texts.get("planning.risk.score.of", row.risk().score(), texts.get(row.risk().band())));
        score.setGraphic(new BandBadge(row.risk().band(), texts));
        score.getStyleClass().add("figure-large");
        getChildren().setAll(title, device, score);
        if (row.risk().parts().isEmpty()) {
            var stated = new Label(texts.get("planning.risk.stated"));
            stated.setWrapText(true);
            getChildren().add(stated);
            return;
        }
        var grid = new GridPane(12, 8);
        var reasons = new ColumnConstraints();
        reasons.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(116), reasons);
        row.risk().parts().forEach(part -> part(grid, part, picture));
        getChildren().add(grid);
    }

    private void part(GridPane grid, Part part, RiskPicture picture) {
        var points = texts.formats().decimals(part.points(), part.points().stripTrailingZeros().scale() > 0 ? 1 : 0);
        var factor = new Label(texts.get(part.factor()));
        var figure = new Label(texts.get("planning.risk.points.of", points, picture.weights().of(part.factor())));
        figure.getStyleClass().add("caption");
        var why = new Label(texts.get(part.reason()));
        why.setWrapText(true);
        var reason = new VBox(why);
        if (!part.found().isEmpty()) {
            var found = new Label(texts.get("planning.risk.found", part.found()));
            found.setWrapText(true);
            found.getStyleClass().add("caption");
            reason.getChildren().add(found);
        }
        if (part.reason().isUnknown()) {
            var complete = new Label(texts.get("planning.risk.complete"));
            complete.getStyleClass().add("caption");
            reason.getChildren().add(complete);
        }
        why.setMinHeight(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), new VBox(factor, figure), reason);
    }
}
