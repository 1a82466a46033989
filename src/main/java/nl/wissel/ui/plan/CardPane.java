package nl.wissel.ui.plan;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.wissel.exchange.ValueWords;
import nl.wissel.plan.Problem.Window;
import nl.wissel.risk.Band;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.BandBadge;
import nl.wissel.ui.control.EntryField;
import nl.wissel.ui.control.EntryKind;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// Why a camera is where it is: its quarter, what it costs, what it rests on; and the pin.
final class CardPane extends VBox {
    private final PlanViewModel model;
    private final Texts texts;
    private final WhyPane why;

    CardPane(PlanViewModel model, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        why = new WhyPane(texts);
        setId("card");
        getStyleClass().add("card-pane");
    }

    void show(CameraCard card) {
        var title = new Label(card.camera().id());
        title.getStyleClass().add("title-4");
        var device = new Label((card.camera().device().brand() + " " + card.camera().device().model()).strip());
        device.getStyleClass().add("caption");
        device.setWrapText(true);
        var when = new Label(when(card));
        when.getStyleClass().add("figure-large");
        when.setWrapText(true);
        var day = card.replacedOn();
        getChildren().setAll(title, device, when, facts(card), day == null ? pin(card) : new Label(texts.get("planning.plan.card.replaced", ValueWords.of(day, texts))), why);
        why.getChildren().clear();
        model.explain(card.camera().id(), why::show);
    }

    private String when(CameraCard card) {
        var placed = card.placed();
        return placed == null ? texts.get("planning.plan.card.unplanned") : texts.formats().quarter(placed.quarter());
    }

    private GridPane facts(CameraCard card) {
        var grid = new GridPane(12, 6);
        var formats = texts.formats();
        var placed = card.placed();
        if (placed != null) {
            fact(grid, texts.get("planning.column.cost"), new Label(formats.euros(new Euros(placed.costCents()))));
            fact(grid, texts.get("planning.column.writeoff"), new Label(formats.euros(new Euros(placed.writeOffCents()))));
            fact(grid, texts.get("planning.column.product"), new Label(placed.product()));
        }
        var risk = new Label(formats.whole(card.risk()) + "  " + texts.get(Band.of(card.risk())));
        risk.setGraphic(new BandBadge(Band.of(card.risk()), texts));
        fact(grid, texts.get("planning.column.risk"), risk);
        fact(grid, texts.get("planning.column.site"), new Label(card.site()));
        fact(grid, "", new Label(texts.get("planning.plan.card.neighbours", card.neighbours())));
        fact(grid, texts.get("planning.plan.card.window"), new Label(window(card)));
        return grid;
    }

    private String window(CameraCard card) {
        var window = card.window();
        return window.isEmpty() ? texts.get("planning.plan.card.window.none") : texts.get("planning.plan.card.window.from",
                texts.formats().quarter(card.horizon().quarter(window.earliest())),
                texts.formats().quarter(card.horizon().quarter(window.deadline())));
    }

    private static void fact(GridPane grid, String name, Label value) {
        var row = grid.getRowCount();
        var label = new Label(name);
        label.getStyleClass().add("caption");
        label.setMinWidth(92);
        label.setPrefWidth(92);
        label.setWrapText(true);
        value.setPrefWidth(160);
        value.setWrapText(true);
        grid.add(label, 0, row);
        grid.add(value, 1, row);
    }

    private VBox pin(CameraCard card) {
        var box = new VBox(8);
        var pinned = card.pin();
        var id = card.camera().id();
        if (pinned != null) {
            var label = new Label(texts.get("planning.plan.card.pinned", texts.formats().quarter(pinned)));
            label.setWrapText(true);
            var unpin = new Button(texts.get("planning.plan.unpin"));
            unpin.setId("unpin");
            unpin.setOnAction(click -> model.unpin(id));
            box.getChildren().addAll(label, unpin);
        }
        if (card.window().isEmpty()) {
            return box;
        }
        var quarter = EntryField.required(within(card), texts.get("planning.plan.card.quarter"));
        quarter.field().setId("pin-quarter");
        quarter.field().setPrefColumnCount(8);
        var suggested = pinned != null ? pinned : card.suggested();
        quarter.setValue(suggested);
        var chosen = new Quarter[] {suggested};
        var pin = new Button();
        pin.setId("pin");
        Consumer<Quarter> choose = given -> {
            chosen[0] = given;
            pin.setText(texts.get("planning.plan.pin", texts.formats().quarter(given)));
            pin.setDisable(given.equals(pinned));
        };
        choose.accept(suggested);
        quarter.onChanged(given -> {
            if (given != null) {
                choose.accept(given);
            }
        });
        pin.setOnAction(click -> model.pin(id, chosen[0]));
        box.getChildren().addAll(new FlowPane(8, 8, quarter, pin));
        return box;
    }

    /// Only quarters in which the camera may be replaced.
    private EntryKind<Quarter> within(CameraCard card) {
        var any = EntryKind.quarter(texts);
        Window window = card.window();
        return new EntryKind<>(text -> any.read().apply(text).filter(quarter -> window.contains(card.horizon().indexOf(quarter))),
                any.show(), texts.get("planning.plan.card.within", window(card)));
    }
}
