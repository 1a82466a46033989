package nl.wissel.ui.risk;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wissel.Samples;
import nl.wissel.inventory.Inventory;
import nl.wissel.project.Project;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.risk.Factor;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.risk.RiskWord;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Hand;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Shown;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Two cameras at the Zoo, of which nothing else is known: 65 points each, of which 5 for an unknown place. The list calls one H, the other L.
@ExtendWith(ApplicationExtension.class)
class RiskScreenTest {
    private final Session session = SmallCity.session(SmallCity.soonest());

    @Start
    void start(Stage stage) {
        session.edit("cameras", project -> project.with(new Inventory(List.of(
                Samples.camera("A1").brand("Hikvision").site("Zoo").risk("H").build(),
                Samples.camera("A2").brand("Hikvision").site("Zoo").risk("L").build()), List.of(), List.of())));
        Shown.in(stage, new RiskView(session, Texts.of(Language.EN), Shown.NO_FILES));
    }

    @Test
    void theRiskOfTheListIsUsedWhenAPersonWantsIt(FxRobot robot) {
        var hand = new Hand(robot);
        assertEquals(List.of("A1 65", "A2 65"), scores(hand));
        assertEquals("Use the risk that the list states: 2 of 2 statements can be read, as 0 to 100, or high, medium, low", hand.ask("#use-stated", CheckBox.class, CheckBox::getText));

        hand.click("#use-stated");
        assertEquals(List.of("A1 80", "A2 20"), scores(hand));

        hand.click("#use-stated");
        assertEquals(List.of("A1 65", "A2 65"), scores(hand));
    }

    @Test
    void aWordOfOnesOwnCountsAndCanBeTakenAway(FxRobot robot) {
        tab(robot, 2);
        var hand = new Hand(robot).click("#risk-word").write("zoo");
        hand.click("#risk-word-note").write("predators");
        fire(robot, "#add-risk-word");

        assertEquals(List.of(new RiskWord(Reason.VITAL_PLACE, "zoo", "predators")), project().risk().words());
        // 65 without the 5 of an unknown place, with the 25 of a vital one
        assertEquals(List.of("A1 85", "A2 85"), scores(hand));
        assertEquals(new RiskWord(Reason.VITAL_PLACE, "zoo", "predators"), hand.rows("#risk-words").getFirst());

        robot.interact(() -> robot.lookup("#risk-words").queryTableView().getSelectionModel().select(1));
        assertEquals(true, hand.ask("#risk-words", TableView.class, _ -> robot.lookup("#remove-risk-word").queryAs(Button.class).isDisabled()));
        robot.interact(() -> robot.lookup("#risk-words").queryTableView().getSelectionModel().select(0));
        fire(robot, "#remove-risk-word");
        assertEquals(List.of(), project().risk().words());
    }

    @Test
    void aDeadlineIsARuleAboutVitalPlacesABandOrASite(FxRobot robot) {
        tab(robot, 3);
        var hand = new Hand(robot).click("#deadline-quarter").write("2027-Q4").type(KeyCode.ENTER);
        fire(robot, "#add-deadline");
        assertEquals(List.of(new DeadlineRule.OfVital(new Quarter(2027, 4))), project().risk().deadlines());

        robot.interact(() -> robot.lookup("#deadline-about").queryComboBox().getSelectionModel().selectLast());
        fire(robot, "#add-deadline");
        assertEquals(List.of(new DeadlineRule.OfVital(new Quarter(2027, 4)), new DeadlineRule.OfSite("Zoo", new Quarter(2027, 4))), hand.rows("#deadlines"));

        robot.interact(() -> robot.lookup("#deadlines").queryTableView().getSelectionModel().select(0));
        fire(robot, "#remove-deadline");
        assertEquals(List.of(new DeadlineRule.OfSite("Zoo", new Quarter(2027, 4))), project().risk().deadlines());
    }

    @Test
    void weightsRankAtOnceWhileTheyAreTyped(FxRobot robot) {
        var hand = new Hand(robot);
        robot.interact(() -> robot.lookup("#weight-place").queryTextInputControl().clear());
        hand.click("#weight-place").write("100").type(KeyCode.ENTER);

        // of 175 in all: 14 57 11 9 6 3; maker 14 + place 5 × 57/25 = 11.4 + network 12 × 11/20 = 6.6 + vulnerability 9 + support 5 × 6/10 = 3 + data 3 × 3/5 = 1.8
        assertEquals(List.of("A1 46", "A2 46"), scores(hand));
        fire(robot, "#spread-weights");
        assertEquals(57, project().weights().of(Factor.PLACE));
    }

    private static List<String> scores(Hand hand) {
        return hand.ask("#weight-place", TextField.class, field -> {
            var tabs = (TabPane) Objects.requireNonNull(field.getScene().lookup(".tab-pane"));
            var list = (TableView<?>) Objects.requireNonNull(tabs.getTabs().getFirst().getContent().lookup("#risk-cameras"));
            return list.getItems().stream().map(RiskPicture.Row.class::cast).map(row -> row.camera().id() + " " + row.risk().score()).toList();
        });
    }

    private static void tab(FxRobot robot, int index) {
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(index));
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }
}
