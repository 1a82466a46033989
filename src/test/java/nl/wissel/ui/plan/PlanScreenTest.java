package nl.wissel.ui.plan;

import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Hand;
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
        var hand = new Hand(robot).click("#solve");
        hand.ask("#gantt .tree-table-view", TreeTableView.class, names -> {
            names.requestFocus();
            names.getSelectionModel().select(0);
            return true;
        });
        // Parks is open: down to its site, open that, down to its first camera
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN);

        hand.ask("#pin-quarter", TextField.class, field -> {
            field.setText("2028 Q2");
            return true;
        });
        hand.click("#pin-quarter").type(KeyCode.ENTER).click("#pin");
        assertEquals(new Quarter(2028, 2), pinned());

        hand.click("#unpin");
        assertNull(pinned());
    }

    @Test
    void theSameFiguresStandInATable(FxRobot robot) {
        var hand = new Hand(robot).click("#solve").click("#as-table");

        assertEquals(3, hand.rows("#plan-table").size());
    }

    private @Nullable Quarter pinned() {
        return Objects.requireNonNull(session.project().get()).inventory().cameras().stream()
                .map(camera -> camera.assessment().pinned()).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
