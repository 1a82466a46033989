package nl.wissel.ui.plan;

import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Shown;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {
    private final Session session = SmallCity.session(SmallCity.soonest());

    @Start
    void start(Stage stage) {
        Shown.in(stage, new PlanView(session, Texts.of(Language.EN), Shown.NO_FILES));
    }

    @Test
    void aPlanIsMadeShownAndPinnedByKeysAndUnpinned(FxRobot robot) {
        robot.clickOn("#solve");
        TreeTableView<?> names = robot.lookup("#gantt .tree-table-view").queryAs(TreeTableView.class);
        robot.interact(() -> {
            names.requestFocus();
            names.getSelectionModel().select(0);
        });
        // Parks is open: down to its site, open that, down to its first camera
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN);

        robot.interact(() -> robot.lookup("#pin-quarter").queryAs(TextField.class).setText("2028 Q2"));
        robot.clickOn("#pin-quarter").type(KeyCode.ENTER).clickOn("#pin");
        assertEquals(new Quarter(2028, 2), pinned());

        robot.clickOn("#unpin");
        assertNull(pinned());
    }

    @Test
    void theSameFiguresStandInATable(FxRobot robot) {
        robot.clickOn("#solve").clickOn("#as-table");

        assertEquals(3, robot.lookup("#plan-table").queryAs(TableView.class).getItems().size());
    }

    private @Nullable Quarter pinned() {
        return Objects.requireNonNull(session.project().get()).inventory().cameras().stream()
                .map(camera -> camera.assessment().pinned()).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
