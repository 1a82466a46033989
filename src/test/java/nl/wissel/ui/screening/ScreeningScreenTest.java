package nl.wissel.ui.screening;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import nl.wissel.report.council.CouncilFigures.Line;
import nl.wissel.screening.Registers;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Hand;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(ApplicationExtension.class)
class ScreeningScreenTest {
    private final Session session = MixedCity.session();

    @Start
    void start(Stage stage) {
        Shown.in(stage, new ScreeningView(session, Texts.of(Language.EN), Shown.NO_FILES));
    }

    @Test
    void aGroupIsDecided_andTheCouncilSeesItsTable(FxRobot robot) {
        var hand = new Hand(robot).click("#reason").write("seen on site").click("#decide-of-concern");
        assertEquals("1", hand.ask("#to-verify-count", Label.class, Label::getText));

        select(robot, 1);
        hand.click("#by-department").click("#by-maker");
        assertEquals(List.of(new Line("Dahua", 3, 0, 0, 3), new Line("Hikvision", 1, 1, 0, 1), new Line("Sunell", 1, 0, 0, 1), new Line("", 0, 0, 1, 1),
                new Line("All cameras", 5, 1, 1, 7)), hand.rows("#council"));
    }

    @Test
    void aRegisterIsSearched_andARowOfOnesOwnClearsUpADoubt(FxRobot robot) {
        select(robot, 2);
        var hand = new Hand(robot).click("#register-search").write("siemens");
        assertEquals(0, hand.rows("#register").size());

        hand.click("#entry-brand").write("Siemens").click("#entry-made_by").write("hik vision").click("#entry-source").write("label");
        robot.interact(() -> robot.lookup("#add-entry").queryButton().fire());

        assertEquals(1, hand.rows("#register").size());
        assertEquals(Set.of(new Registers.Brand("Siemens", "Hikvision", Registers.Relation.MAKER, "", "label")),
                Set.copyOf(Objects.requireNonNull(session.project().get()).screening().own().entries()));
        assertEquals("2", hand.ask("#to-verify-count", Label.class, Label::getText));
    }

    private static void select(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(tab));
    }
}
