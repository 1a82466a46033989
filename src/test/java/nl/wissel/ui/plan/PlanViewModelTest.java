package nl.wissel.ui.plan;

import java.util.List;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Problem.Window;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.plan.gantt.GanttRow;
import nl.wissel.ui.plan.gantt.GanttRow.One;
import nl.wissel.ui.plan.gantt.PlanPicture;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class PlanViewModelTest {
    private final Session session = SmallCity.session(SmallCity.soonest());
    private final PlanViewModel model = new PlanViewModel(session, Texts.of(Language.EN), Effort.DEFAULT);

    @Test
    void withoutAPlanThereIsNoPictureAndOneCanBeMade() {
        assertNull(model.picture().getValue());
        assertEquals(true, model.canSolve().getValue());
    }

    @Test
    void solvingShowsEveryCameraOfConcernAndOnlyThose() {
        model.solve();

        assertEquals(List.of("Parks", "Roads"), picture().departments().stream().map(GanttRow::name).toList());
        assertEquals(List.of("A1", "A2", "B1"), picture().schedule().stream().map(PlanPicture.Scheduled::camera).sorted().toList());
        assertEquals(List.of(), picture().notPlanned());
    }

    @Test
    void aPinIsInTheInventoryBreaksThePresentPlanAndIsFollowedByTheNext() {
        model.solve();

        model.pin("B1", new Quarter(2028, 2));

        assertEquals(new Quarter(2028, 2), camera("B1").assessment().pinned());
        assertEquals(true, breaksAPin());
        model.solve();
        assertEquals(new One("B1", "B1  Dahua", bridge().risk(), 5, new Window(0, 19), GanttRow.Hold.PINNED), bridge());
        assertEquals(false, breaksAPin());
    }

    @Test
    void aPinIsTakenOffAndPutBackByUndo() {
        model.solve();
        model.pin("B1", new Quarter(2028, 2));

        model.unpin("B1");
        assertNull(camera("B1").assessment().pinned());

        session.undo();
        assertEquals(new Quarter(2028, 2), camera("B1").assessment().pinned());
    }

    @Test
    void theCardTellsOfTheSelectedCamera() {
        model.solve();
        model.selected().set("A1");

        var card = Objects.requireNonNull(model.card().getValue());

        assertEquals("Zoo", card.site());
        assertEquals(1, card.neighbours());
        assertEquals(new Quarter(2027, 1), Objects.requireNonNull(card.placed()).quarter());
        assertEquals(new Window(0, 19), card.window());
    }

    @Test
    void theSliderSetsWhatAQuarterSoonerIsWorth() {
        assertEquals(4, model.priceStep());

        model.setPriceStep(0);

        assertEquals(Euros.of(20), Objects.requireNonNull(session.project().get()).settings().policy().exposurePrice());
        assertEquals(0, model.priceStep());
    }

    @Test
    void theSliderShowsThePlanItLeadsTo_andIsOneStepToUndo() {
        model.solve();

        model.tryPriceStep(0);
        assertEquals(Euros.of(2), Objects.requireNonNull(session.project().get()).settings().policy().exposurePrice());
        assertEquals(picture().plan().figures(), Objects.requireNonNull(Objects.requireNonNull(session.preview().shown().get()).findings().plan()).figures());

        model.setPriceStep(0);
        assertNull(session.preview().shown().get());
        assertEquals(Euros.of(20), Objects.requireNonNull(session.project().get()).settings().policy().exposurePrice());
        session.undo();
        assertEquals(Euros.of(2), Objects.requireNonNull(session.project().get()).settings().policy().exposurePrice());
        assertEquals(true, model.picture().getValue() != null);
    }

    private PlanPicture picture() {
        return Objects.requireNonNull(model.picture().getValue());
    }

    private boolean breaksAPin() {
        return picture().plan().broken().stream().anyMatch(broken -> broken.rule() == Rule.PIN);
    }

    private GanttRow bridge() {
        return picture().departments().get(1).children().getFirst().children().getFirst();
    }

    private Camera camera(String id) {
        return Objects.requireNonNull(session.project().get()).inventory().cameras().stream().filter(camera -> camera.id().equals(id)).findFirst().orElseThrow();
    }
}
