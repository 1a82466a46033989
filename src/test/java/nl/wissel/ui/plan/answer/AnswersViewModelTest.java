package nl.wissel.ui.plan.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Effort;
import nl.wissel.plan.explain.clash.Clash.Limit;
import nl.wissel.plan.explain.clash.Clash.PinsOver;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.plan.PlanViewModel;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AnswersViewModelTest {
    private static final Texts TEXTS = Texts.of(Language.EN);

    private final Session session = SmallCity.session(new SolverPlanner());
    private final PlanViewModel plan = new PlanViewModel(session, TEXTS, new Effort(null, 1_000, 1));
    private final AnswersViewModel model = new AnswersViewModel(session, TEXTS);

    AnswersViewModelTest() {
        model.attach();
    }

    @Test
    void whereAllIsWellNothingIsTold() {
        plan.solve();
        assertEquals(List.of(), model.clashes().get());
        assertEquals(new Asking.Nothing(), model.room().get());
    }

    @Test
    void pinsOverACapAreNamed_andReleasedInOneStep() {
        session.edit("no money", project -> project.with(new Budget(Map.of(2027, Euros.ZERO), Map.of(), Map.of(), false)));
        plan.pin("B1", new Quarter(2027, 2));

        var clash = assertInstanceOf(PinsOver.class, model.clashes().get().getFirst());
        assertEquals(Limit.CITY_CAP, clash.limit());
        assertEquals(Set.of("B1"), model.pinsInTheWay());

        model.releasePins();
        assertEquals(List.of(), model.clashes().get());
        session.undo();
        assertEquals(Set.of("B1"), model.pinsInTheWay());
    }

    @Test
    void withTooLittleMoneyItTellsHowMuchMoreLetsAllIn_andRaisesTheCapsByThat() {
        var least = Euros.of(1_500);
        session.edit("little", project -> project.with(new Budget(Map.of(2027, least, 2028, Euros.ZERO, 2029, Euros.ZERO, 2030, Euros.ZERO, 2031, Euros.ZERO),
                Map.of(), Map.of(), false)));
        plan.solve();
        assertEquals(new Asking.Open(), model.room().get());

        model.ask();

        var answered = assertInstanceOf(Asking.Answered.class, model.room().get());
        var enough = Objects.requireNonNull(answered.extra().enough());
        assertTrue(answered.extra().provenCents() < enough.cents());
        model.raiseCaps();
        assertEquals(new Asking.Nothing(), model.room().get());
        var project = Objects.requireNonNull(session.project().get());
        assertEquals(least.cents() + enough.cents(), Objects.requireNonNull(project.budget().caps().get(2027)).cents());
        assertEquals(3, Objects.requireNonNull(project.planned()).plan().quarters().size());
    }
}
