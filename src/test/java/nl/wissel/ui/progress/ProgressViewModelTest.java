package nl.wissel.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wissel.exchange.course.WorkLine;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.Effort;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Standing;
import nl.wissel.project.Project;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.progress.ProgressViewModel.State;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ProgressViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);

    private final Session session = SmallCity.session(SmallCity.soonest());
    private final ProgressViewModel model = new ProgressViewModel(session, Texts.of(Language.EN), Effort.DEFAULT, () -> TODAY);

    @Test
    void thereMustBeAPlanBeforeItIsAdopted_andItIsAdoptedBeforeItIsCompared() {
        assertEquals(new State.NoPlan(), model.state().getValue());
        plan();
        assertEquals(new State.ToAdopt(), model.state().getValue());

        model.adopt(LocalDate.of(2026, 12, 15), " BD2026-014 ");

        var baseline = Objects.requireNonNull(project().course().baseline());
        assertEquals("BD2026-014", baseline.decision());
        assertEquals(Objects.requireNonNull(project().planned()).plan(), baseline.plan());
        // the default caps the plan was made under are from now on the caps
        assertEquals(5, project().budget().caps().size());
        session.undo();
        assertEquals(new State.ToAdopt(), model.state().getValue());
    }

    @Test
    void camerasAreRecordedAtOnce_asPlannedOrAtAnAmount_andTakenBack() {
        plan();
        model.adopt(LocalDate.of(2026, 12, 15), "");

        var work = running().work();
        model.record(work.subList(0, 2), TODAY, "", null, " by night ");
        model.record(work.subList(2, 3), TODAY, "Axis", new Euros(12_345), "");

        var planned = new Euros(work.getFirst().placed().costCents());
        assertEquals(new Actual(TODAY, "", planned, "by night"), project().course().actuals().get("A1"));
        assertEquals(new Actual(TODAY, "Axis", new Euros(12_345), ""), project().course().actuals().get("B1"));
        assertEquals(TODAY, running().asOf());
        assertEquals(new Quarter(2027, 2), Objects.requireNonNull(project().planned()).plan().of("B1"));
        assertEquals(List.of(3, 3), List.of(running().standing().total().done().cameras(), running().standing().dueDone()));

        model.withdraw(running().work().stream().filter(line -> line.camera().id().equals("B1")).toList());
        assertEquals(2, project().course().actuals().size());
    }

    @Test
    void plannedAgain_whatIsLateHasAQuarterThatIsStillToCome() {
        plan();
        model.adopt(LocalDate.of(2026, 12, 15), "");
        model.record(running().work().subList(0, 1), LocalDate.of(2027, 2, 1), "", null, "");
        model.setAsOf(TODAY);
        assertEquals(List.of(Standing.Why.TO_PLAN_AGAIN, Standing.Why.TO_PLAN_AGAIN), whys());

        model.planAgain();

        assertEquals(List.of(Standing.Why.PLANNED_ANEW, Standing.Why.PLANNED_ANEW), whys());
        assertEquals(List.of(new Quarter(2027, 1), new Quarter(2027, 2), new Quarter(2027, 2)), running().work().stream().map(WorkLine::planned).toList());
        var checked = Objects.requireNonNull(Objects.requireNonNull(session.findings().get()).plan());
        // the planner of this test minds no caps
        assertEquals(List.of(Rule.CITY_CAP), checked.broken().stream().map(BrokenRule::rule).toList());
    }

    private List<Standing.Why> whys() {
        return running().standing().late().stream().map(Standing.Late::why).toList();
    }

    private void plan() {
        session.planRun().start(Objects.requireNonNull(session.findings().get()).preparation(), Effort.DEFAULT, "plan");
    }

    private State.Running running() {
        return assertInstanceOf(State.Running.class, model.state().getValue());
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }
}
