package nl.wissel.ui.budget;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Hand;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Shown;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(ApplicationExtension.class)
class BudgetScreenTest {
    private final Session session = SmallCity.session(SmallCity.soonest());

    @Start
    void start(Stage stage) {
        Shown.in(stage, new BudgetView(session, Texts.of(Language.EN), Shown.NO_FILES));
    }

    @Test
    void whatIsNoAmountStaysWithWhatIsExpectedBelowIt(FxRobot robot) {
        type(robot, "twelve");

        var hand = new Hand(robot);
        assertEquals("twelve", hand.ask("#cap-2027", TextField.class, TextField::getText));
        assertEquals("an amount in euros, such as 250,000",
                hand.ask("#cap-2027", TextField.class, field -> field.getParent().lookup(".entry-message") instanceof Label label ? label.getText() : ""));
        assertEquals(true, Objects.requireNonNull(session.project().get()).budget().isEmpty());
    }

    @Test
    void anAmountIsACapAndUndoTakesItBack(FxRobot robot) {
        type(robot, "12,500");
        assertEquals(Euros.of(12_500), Objects.requireNonNull(session.project().get()).budget().caps().get(2027));

        robot.interact(session::undo);
        assertEquals(true, Objects.requireNonNull(session.project().get()).budget().isEmpty());
    }

    private static void type(FxRobot robot, String text) {
        new Hand(robot).click("#cap-2027");
        robot.interact(() -> robot.lookup("#cap-2027").queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
    }
}
