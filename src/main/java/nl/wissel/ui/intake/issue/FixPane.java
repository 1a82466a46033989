package nl.wissel.ui.intake.issue;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.model.MendTarget;
import org.jspecify.annotations.Nullable;

/// Mends one value: here, or in every row that says the same.
final class FixPane {
    private final Texts texts;
    private final Label what = new Label();
    private final TextField value = new TextField();
    private final Button here;
    private final Button everywhere = new Button();
    private final FlowPane pane = new FlowPane();
    private @Nullable MendTarget target;

    FixPane(Texts texts, Consumer<List<Correction>> mend) {
        this.texts = texts;
        value.setId("mended-value");
        value.setPrefWidth(240);
        here = new Button(texts.get("FixPane.here"));
        here.setId("mend-here");
        here.getStyleClass().add("accent");
        everywhere.setId("mend-everywhere");
        var same = Bindings.createBooleanBinding(this::isUnchanged, value.textProperty());
        here.disableProperty().bind(same);
        everywhere.disableProperty().bind(same);
        everywhere.managedProperty().bind(everywhere.visibleProperty());
        here.setOnAction(_ -> {
            if (target != null) {
                mend.accept(List.of(target.here(value.getText().strip())));
            }
        });
        everywhere.setOnAction(_ -> {
            if (target != null) {
                mend.accept(List.of(target.everywhere(value.getText().strip())));
            }
        });
        value.setOnAction(_ -> here.fire());
        var label = new VBox(what, value);
        what.getStyleClass().add("caption");
        pane.setHgap(8);
        pane.setVgap(8);
        pane.setRowValignment(VPos.BOTTOM);
        pane.setAlignment(Pos.BOTTOM_LEFT);
        pane.getChildren().addAll(label, here, everywhere);
        clear();
    }

    FlowPane node() {
        return pane;
    }

    void clear() {
        target = null;
        pane.setVisible(false);
    }

    void show(String header, MendTarget shown) {
        target = shown;
        what.setText(texts.get("FixPane.what", header, texts.get(shown.field())));
        value.setAccessibleText(what.getText());
        everywhere.setText(texts.get("FixPane.everywhere", shown.equal()));
        everywhere.setVisible(shown.equal() > 1);
        value.setText("");
        value.setText(shown.found());
        pane.setVisible(true);
    }

    private boolean isUnchanged() {
        return target == null || target.found().equals(value.getText().strip());
    }
}
