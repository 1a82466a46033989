package nl.wissel.ui.screening;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import nl.wissel.report.council.CouncilFigures.Line;
import nl.wissel.screening.Registers;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
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
        robot.clickOn("#reason").write("seen on site").clickOn("#decide-of-concern");
        assertEquals("1", robot.lookup("#to-verify-count").queryAs(Label.class).getText());

        select(robot, 1);
        robot.clickOn("#by-department").clickOn("#by-maker");
        assertEquals(List.of(new Line("Dahua", 3, 0, 0, 3), new Line("Hikvision", 1, 1, 0, 1), new Line("Sunell", 1, 0, 0, 1), new Line("", 0, 0, 1, 1),
                new Line("All cameras", 5, 1, 1, 7)), robot.lookup("#council").queryTableView().getItems());
    }

    @Test
    void aRegisterIsSearched_andARowOfOnesOwnClearsUpADoubt(FxRobot robot) {
        select(robot, 2);
        robot.clickOn("#register-search").write("siemens");
        assertEquals(0, robot.lookup("#register").queryAs(TableView.class).getItems().size());

        robot.clickOn("#entry-brand").write("Siemens").clickOn("#entry-made_by").write("hik vision").clickOn("#entry-source").write("label");
        robot.interact(() -> robot.lookup("#add-entry").queryButton().fire());

        assertEquals(1, robot.lookup("#register").queryAs(TableView.class).getItems().size());
        assertEquals(Set.of(new Registers.Brand("Siemens", "Hikvision", Registers.Relation.MAKER, "", "label")),
                Set.copyOf(Objects.requireNonNull(session.project().get()).screening().own().entries()));
        assertEquals("2", robot.lookup("#to-verify-count").queryAs(Label.class).getText());
    }

    private static void select(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(tab));
    }
}
