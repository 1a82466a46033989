package nl.wissel.ui.shell.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.kordamp.ikonli.javafx.FontIcon;

/// The flow down the left: one entry a screen, each with its state. In a narrow window only the icons are left.
public final class Rail {
    private static final int WIDE = 1100;

    private final VBox rail = new VBox();
    private final Map<Place, ToggleButton> entries = new EnumMap<>(Place.class);
    private final Texts texts;
    private final Session session;
    private final Consumer<Place> go;

    public Rail(Texts texts, Session session, ObservableNumberValue width, Consumer<Place> go) {
        this.texts = texts;
        this.session = session;
        this.go = go;
        rail.getStyleClass().add("rail");
        rail.setId("rail");
        var folded = Bindings.lessThan(width, WIDE);
        for (var place : Place.SCREENS) {
            entries.put(place, entry(place, folded));
        }
        rail.getChildren().addAll(entries.values());
    }

    public VBox node() {
        return rail;
    }

    public void select(Place place) {
        entries.forEach((own, entry) -> entry.setSelected(own == place));
    }

    private ToggleButton entry(Place place, ObservableBooleanValue folded) {
        var name = texts.get(place);
        var state = new StringBinding() {
            { bind(session.project(), session.findings()); }

            @Override
            protected String computeValue() {
                return RailState.of(place, session.project().get(), session.findings().get(), texts);
            }
        };
        var caption = new Label();
        caption.textProperty().bind(state);
        caption.getStyleClass().add("rail-state");
        var title = new Label(name);
        title.getStyleClass().add("rail-name");
        var words = new VBox(title, caption);
        words.managedProperty().bind(Bindings.not(folded));
        words.visibleProperty().bind(words.managedProperty());
        var content = new HBox(new FontIcon(place.icon()), words);
        content.getStyleClass().add("rail-content");

        var entry = new ToggleButton();
        entry.setGraphic(content);
        entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        entry.setId(place.id());
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.getStyleClass().setAll("rail-entry");
        entry.accessibleTextProperty().bind(Bindings.concat(name, ", ", state));
        var tip = new Tooltip();
        tip.textProperty().bind(entry.accessibleTextProperty());
        entry.tooltipProperty().bind(Bindings.when(folded).then(tip).otherwise((Tooltip) null));
        if (place != Place.INVENTORY) {
            entry.disableProperty().bind(session.project().isNull());
        }
        entry.setOnAction(_ -> {
            entry.setSelected(true);
            go.accept(place);
        });
        return entry;
    }
}
