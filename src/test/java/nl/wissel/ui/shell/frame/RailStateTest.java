package nl.wissel.ui.shell.frame;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.screening.Decision;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RailStateTest {
    private static final Texts EN = Texts.of(Language.EN);
    private static final Quarter SOON = new Quarter(2027, 1);

    private final Session session = SmallCity.session(SmallCity.soonest());

    @Test
    void withoutAProjectNothingIsSaid() {
        Arrays.stream(Place.values()).forEach(place -> assertEquals("", RailState.of(place, null, null, EN)));
    }

    @Test
    void whatIsNotYetKnownIsNotSaid() {
        var states = Place.SCREENS.stream().map(place -> RailState.of(place, project(), null, EN)).toList();

        assertEquals(List.of("4 cameras", "", "", "default caps", "", "", "one", "", ""), states);
    }

    @Test
    void withoutAPlanThereIsOneToMake() {
        assertEquals("no plan yet", state(Place.PLAN));
        assertEquals(List.of("", ""), List.of(state(Place.COST), state(Place.REPORT)));
    }

    @Test
    void screeningSaysWhatIsStillToVerifyElseWhatIsOfConcernAndInUse() {
        assertEquals("3 of concern", state(Place.SCREENING));

        session.edit("cameras", project -> project.with(new Inventory(List.of(
                Samples.camera("H1").brand("Hikvision").build(),
                Samples.camera("W1").brand("Honeywell").build(),
                Samples.camera("W2").brand("Honeywell").status(Camera.Status.REPLACED).build()), List.of(), List.of())));
        assertEquals("2 to verify", state(Place.SCREENING));

        session.edit("decide", project -> project.withDecisions(Map.of("W1", new Decision(Camera.Decision.OF_CONCERN, "seen"),
                "W2", new Decision(Camera.Decision.OF_CONCERN, "seen"))));
        assertEquals("2 of concern", state(Place.SCREENING));
    }

    @Test
    void budgetSaysTheYearsThatHaveACap() {
        session.edit("caps", project -> project.with(caps(2027, 10_000_000, 2029, 10_000_000)));

        assertEquals("2027–2029", state(Place.BUDGET));
    }

    @Test
    void aPlanOfAllCamerasSaysHowMany() {
        session.edit("caps", project -> project.with(caps(2027, 10_000_000, 2028, 10_000_000)));
        plan(Map.of("A1", SOON, "A2", SOON, "B1", SOON));

        assertEquals("3 planned", state(Place.PLAN));
        assertEquals(EN.formats().euros(new Euros(Objects.requireNonNull(findings().plan()).figures().spendCents())), state(Place.COST));
        assertEquals("ready", state(Place.REPORT));
    }

    @Test
    void aPlanThatLeavesCamerasOutSaysHowMany() {
        session.edit("caps", project -> project.with(caps(2027, 10_000_000, 2028, 10_000_000)));
        plan(Map.of("B1", SOON));

        assertEquals("2 not planned", state(Place.PLAN));
    }

    @Test
    void aPlanThatAnEditBrokeSaysSoFirst() {
        plan(Map.of("B1", SOON));
        session.edit("caps", project -> project.with(caps(2027, 0, 2028, 10_000_000)));

        assertEquals("one rule broken", state(Place.PLAN));
    }

    private static Budget caps(int year, long euros, int other, long otherEuros) {
        return new Budget(Map.of(year, Euros.of(euros), other, Euros.of(otherEuros)), Map.of(), Map.of(), false);
    }

    private void plan(Map<String, Quarter> quarters) {
        session.edit("plan", project -> project.withPlanned(new Planner.Outcome(new Plan(quarters), null, Duration.ofSeconds(1), 1)));
    }

    private String state(Place place) {
        return RailState.of(place, project(), findings(), EN);
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    private Findings findings() {
        return Objects.requireNonNull(session.findings().get());
    }
}
