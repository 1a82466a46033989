package nl.wissel.ui.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Effort;
import nl.wissel.project.Compared;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.project.Settings;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class ScenarioViewModelTest {
    private final Session session = SmallCity.session(SmallCity.soonest());
    private final ScenarioViewModel model = new ScenarioViewModel(session, Texts.of(Language.EN), Effort.DEFAULT);

    @Test
    void aScenarioIsCopiedNamedMadeThePlanAndDeleted_andAllThatIsUndone() {
        model.copy(0, " Less money ");
        model.rename(0, "First");
        model.present(1);
        assertEquals(List.of("First", "Less money"), names());
        assertEquals(1, project().scenarios().presentIndex());

        model.delete(0);
        assertEquals(List.of("Less money"), names());
        assertEquals(0, project().scenarios().presentIndex());

        for (var step = 0; step < 4; step++) {
            session.undo();
        }
        assertEquals(List.of(""), names());
    }

    @Test
    void aNameThatIsTakenIsNotFree_howeverItIsWritten() {
        model.copy(0, "Less");

        assertEquals(List.of(false, false, false, true), List.of(model.isFree("LESS "), model.isFree("base"), model.isFree(" "), model.isFree("More")));
    }

    @Test
    void whatIsChangedIsOfThePlanOnly() {
        model.copy(0, "Less");
        model.present(1);
        session.edit("cap", project -> project.with(new Budget(Map.of(2027, Euros.of(1000)), Map.of(), Map.of(), false)));

        assertEquals(List.of(Budget.NONE, project().budget()), project().scenarios().all().stream().map(Scenario::budget).toList());
    }

    @Test
    void everyScenarioWithoutAPlanIsPlannedUnderItsOwnTerms_andTheyStandSideBySide() {
        model.attach();
        model.copy(0, "Later");
        session.edit("start", project -> project.with(project.scenarios().changing(1, ScenarioViewModelTest::startingLater)));

        model.planMissing();

        var compared = model.compared().get();
        assertEquals(List.of("Base", "Later"), compared.stream().map(Compared::name).toList());
        var base = Objects.requireNonNull(compared.getFirst().figures());
        var later = Objects.requireNonNull(compared.getLast().figures());
        assertEquals(new Quarter(2027, 1), base.last());
        assertEquals(new Quarter(2028, 1), later.last());
        assertNull(base.moved());
        assertEquals(3, later.moved());
        assertEquals(List.of(0, 0), List.of(base.unscheduled(), later.unscheduled()));
        assertNull(later.gap());
        assertEquals(later.spendCents(), later.spend().get(2028));
    }

    private static Scenario startingLater(Scenario scenario) {
        return new Scenario(scenario.name(), Settings.from(new Quarter(2028, 1)), scenario.budget(), scenario.deadlines(), null);
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    private List<String> names() {
        return project().scenarios().all().stream().map(Scenario::name).toList();
    }
}
