package nl.wissel.ui.screening;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wissel.inventory.Camera;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.screening.ScreeningPicture.Group;
import org.jspecify.annotations.Nullable;

/// The groups that a person must judge, and those already judged here.
final class GroupsPane extends VBox {
    private final Texts texts;
    private final ScreeningViewModel model;
    private final Consumer<@Nullable Group> selected;
    private @Nullable Group last;

    /// @param selected told of the group that is chosen, null for none
    GroupsPane(ScreeningViewModel model, Texts texts, Consumer<@Nullable Group> selected) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.selected = selected;
        getStyleClass().add("section");
    }

    void show(ScreeningPicture picture) {
        var title = new Label(texts.get("screening.toVerify"));
        title.getStyleClass().add("section-title");
        if (picture.groups().isEmpty()) {
            getChildren().setAll(title, new EmptyState(texts.get("screening.nothingToVerify")));
            selected.accept(null);
            return;
        }
        var table = table(picture);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(title, table);
        table.getSelectionModel().selectedItemProperty().subscribe(group -> {
            last = group == null ? last : group;
            selected.accept(group);
        });
        reselect(table);
    }

    private TableView<Group> table(ScreeningPicture picture) {
        var table = Tables.of(picture.groups(), texts.get("screening.toVerify"));
        table.setId("to-verify");
        table.getColumns().add(Columns.text(texts.get("screening.device"), 168, model::name));
        table.getColumns().add(Columns.figure(texts.get("screening.cameras"), 92, group -> group.cameraIds().size(), count -> texts.formats().whole(count)));
        table.getColumns().add(Columns.text(texts.get("screening.why"), 296, group -> Words.of(group.evidence().getFirst(), texts)));
        table.getColumns().add(Columns.text(texts.get("screening.decision"), 96, group -> decision(group.decided())));
        return table;
    }

    private String decision(Camera.@Nullable Decision decided) {
        return decided == null ? texts.get("screening.open") : texts.get(decided);
    }

    /// Keeps a group selected while it stands as it did; once it is decided the next one to judge, the first, takes its place.
    private void reselect(TableView<Group> table) {
        var before = last;
        var same = table.getItems().stream()
                .filter(group -> before != null && before.isOpen() == group.isOpen() && before.cameraIds().equals(group.cameraIds())).findFirst();
        table.getSelectionModel().select(same.orElse(table.getItems().getFirst()));
    }
}
