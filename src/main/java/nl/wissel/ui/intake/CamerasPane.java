package nl.wissel.ui.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.unit.Euros;

/// The cameras that were taken over: a table with a filter.
final class CamerasPane {
    private record Line(Camera camera, String words) {
        static Line of(Camera camera) {
            var device = camera.device();
            var place = camera.place();
            return new Line(camera, String.join(" ", camera.id(), device.name(), device.brand(), device.model(), device.type(), place.department(),
                    place.site()).toLowerCase(Locale.ROOT));
        }
    }

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Texts texts;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Line> filtered = new FilteredList<>(lines);
    private final TextField filter = new TextField();
    private final TableView<Line> table = new TableView<>();
    private final VBox pane = new VBox();

    CamerasPane(Texts texts) {
        this.texts = texts;
        filter.setId("filter");
        filter.setPromptText(texts.get("CamerasPane.filter"));
        filter.setAccessibleText(texts.get("CamerasPane.filter"));
        filter.setPrefWidth(320);
        filter.textProperty().addListener((_, _, words) -> select(words));
        var count = new Label();
        count.setId("filter-count");
        count.getStyleClass().add("caption");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("CamerasPane.shown", filtered.size(), lines.size()), filtered, lines));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var tools = new HBox(filter, space, count);
        tools.getStyleClass().add("tools");
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        pane.getStyleClass().add("section");
        pane.getChildren().addAll(tools, table);
    }

    VBox node() {
        return pane;
    }

    void show(Inventory inventory) {
        lines.setAll(inventory.cameras().stream().map(Line::of).toList());
    }

    private void select(String words) {
        var wanted = SPACES.splitAsStream(words.toLowerCase(Locale.ROOT)).toList();
        filtered.setPredicate(line -> wanted.stream().allMatch(line.words()::contains));
    }

    private void columns() {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.language().locale());
        text("id", 96, Camera::id);
        text("name", 176, camera -> camera.device().name());
        text("brand", 112, camera -> camera.device().brand());
        text("model", 152, camera -> camera.device().model());
        text("type", 104, camera -> camera.device().type());
        text("department", 152, camera -> camera.place().department());
        text("site", 176, camera -> camera.place().site());
        table.getColumns().add(Columns.<Line, LocalDate>figure(texts.get("CamerasPane.installed"), 104, line -> line.camera().book().installed(), date::format));
        table.getColumns().add(Columns.<Line, Euros>figure(texts.get("CamerasPane.price"), 88, line -> line.camera().book().price(), texts.formats()::euros));
        text("status", 96, camera -> texts.get(camera.use().status()));
        var sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("cameras");
        table.setAccessibleText(texts.get("CamerasPane.title"));
        table.setFixedCellSize(32);
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label(texts.get("CamerasPane.none")));
    }

    private void text(String key, double width, Function<Camera, String> value) {
        table.getColumns().add(Columns.<Line>text(texts.get("CamerasPane." + key), width, line -> value.apply(line.camera())));
    }
}
