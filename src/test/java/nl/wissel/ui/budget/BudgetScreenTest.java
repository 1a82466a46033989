package nl.wissel.ui.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.Product;
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

    @Test
    void aProductThatCannotBePlannedSaysWhyAndWhatToDo(FxRobot robot) {
        robot.interact(() -> session.edit("products", project -> project.with(new Catalogue(List.of(
                product("outdoor bullet", "", List.of("human rights", "supply chain", "support until 2034")),
                product("cheap dome", "Dahua", List.of()), product("bare box", "", List.of("human rights", "supply chain"))), "outdoor bullet"))));

        var hand = new Hand(robot);
        assertEquals(List.of("The product cheap dome is not planned: its manufacturer Dahua stands on a list. Choose a product of another manufacturer, or decide on the screen Screening which lists count.",
                "The product bare box is not planned: among the conditions it meets, support until a year is missing."
                        + " Add the condition to the product in the workbook when its supplier states it, or switch the condition off on the screen Screening."),
                hand.ask("#budget-total", Label.class, total -> Objects.requireNonNull(total.getScene().lookup("#products")).lookupAll(".refusal").stream()
                        .map(line -> ((Label) line).getText()).toList()));
    }

    private static Product product(String name, String maker, List<String> conditions) {
        return new Product(name, List.of("none"), maker, Euros.of(500), BigDecimal.ONE, 7, conditions);
    }

    private static void type(FxRobot robot, String text) {
        new Hand(robot).click("#cap-2027");
        robot.interact(() -> robot.lookup("#cap-2027").queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
    }
}
