package nl.wissel.ui.screening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.project.Project;
import nl.wissel.screening.Decision;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Verdict;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.screening.ScreeningPicture.Counts;
import nl.wissel.ui.screening.ScreeningPicture.Group;
import nl.wissel.ui.session.Session;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ScreeningViewModelTest {
    private static final Decision SEEN = new Decision(Camera.Decision.OF_CONCERN, "seen on site");

    private final Session session = MixedCity.session();
    private final ScreeningViewModel model = new ScreeningViewModel(session, Texts.of(Language.EN));
    private final ScreeningPicture before = first();

    @Test
    void aDecisionCountsForEveryCameraOfTheGroupWithItsReason() {
        model.decide(honeywell(), Camera.Decision.OF_CONCERN, " seen on site ");

        assertEquals(Map.of("W1", SEEN, "W2", SEEN), project().decisions());
        assertEquals("Dahua", assertInstanceOf(Verdict.OfConcern.class, verdict("W1")).maker());
        assertInstanceOf(Verdict.OfConcern.class, verdict("W2"));
        assertEquals(new Counts(8, 5, 1, 1, 1), picture().counts());
    }

    @Test
    void aDecisionThatItIsClearMakesItClear() {
        model.decide(honeywell(), Camera.Decision.CLEAR, "invoice");

        assertInstanceOf(Verdict.Clear.class, verdict("W2"));
        assertEquals(new Counts(8, 3, 1, 1, 3), picture().counts());
    }

    @Test
    void undoTakesBackTheWholeDecision() {
        model.decide(honeywell(), Camera.Decision.OF_CONCERN, "seen on site");

        session.undo();

        assertEquals(Map.of(), project().decisions());
        assertEquals(before, picture());
    }

    @Test
    void aDecisionTakenBackLeavesTheOthers() {
        model.decide(picture().groups().get(1), Camera.Decision.CLEAR, "invoice");
        model.decide(honeywell(), Camera.Decision.OF_CONCERN, "seen on site");

        model.reopen(honeywell());

        assertEquals(Map.of("N1", new Decision(Camera.Decision.CLEAR, "invoice")), project().decisions());
        assertInstanceOf(Verdict.ToVerify.class, verdict("W1"));
    }

    @Test
    void aListSwitchedOffLeavesFewerOfConcern() {
        var country = list("aivd-country");

        model.follow(country, false);
        assertEquals(false, model.isActive(country));
        assertEquals(new Counts(8, 2, 1, 3, 2), picture().counts());

        model.follow(country, true);
        assertEquals(true, model.isActive(country));
        assertEquals(before, picture());
    }

    @Test
    void withoutAnyListNoneIsOfConcern() {
        before.lists().forEach(list -> model.follow(list, false));

        assertEquals(List.of(), picture().makers());
        assertEquals(0, picture().counts().ofConcernInUse() + picture().counts().ofConcernGone());
    }

    @Test
    void aGroupWithoutBrandAndModelHasANameToo() {
        assertEquals("Honeywell X1", model.name(honeywell()));
        assertEquals("X1", model.name(new Group("", "X1", List.of("C1"), List.of(), null)));
        assertEquals("No brand or model stated", model.name(new Group("", "", List.of("C1"), List.of(), null)));
    }

    private Group honeywell() {
        return picture().groups().stream().filter(group -> group.brand().equals("Honeywell")).findFirst().orElseThrow();
    }

    private PolicyList list(String id) {
        return before.lists().stream().filter(list -> list.id().equals(id)).findFirst().orElseThrow();
    }

    private Verdict verdict(String camera) {
        return Objects.requireNonNull(Objects.requireNonNull(session.findings().get()).screening().verdicts().get(camera));
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    private ScreeningPicture first() {
        var _ = model.attach();
        return picture();
    }

    private ScreeningPicture picture() {
        return Objects.requireNonNull(model.picture().getValue());
    }
}
