package nl.wissel.ui.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wissel.plan.Effort;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Planner.Phase;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.ui.task.HeldJobs;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

class PlanRunTest {
    private static final Progress FIRST = new Progress(Phase.START, new PlanFigures(0, 0, 1, 2, 3, 4, 5), null, Duration.ofSeconds(1));

    @Test
    void whatThePlannerAnswersIsTheProjectsPlanAndCanBeUndone() {
        var session = SmallCity.session(SmallCity.soonest());

        start(session);

        assertEquals(new Solving.Done(false), session.planRun().state().get());
        assertNotNull(Objects.requireNonNull(session.findings().get()).plan());
        session.undo();
        assertNull(Objects.requireNonNull(session.project().get()).planned());
    }

    @Test
    void progressIsShownAndStoppingKeepsTheBestSoFar() {
        var seen = new ArrayList<Solving>();
        var sessions = new ArrayList<Session>();
        Planner asked = (problem, effort, progress, stop) -> {
            progress.accept(FIRST);
            sessions.getFirst().planRun().stop();
            assertEquals(true, stop.getAsBoolean());
            return SmallCity.soonest().plan(problem, effort, progress, stop);
        };
        var session = SmallCity.session(asked);
        sessions.add(session);
        session.planRun().state().addListener((property, before, now) -> seen.add(now));

        start(session);

        assertEquals(List.of(new Solving.Running(null, false), new Solving.Running(FIRST, false), new Solving.Running(FIRST, true), new Solving.Done(true)), seen);
    }

    @Test
    void aPlanThatComesAfterAnotherProjectWasOpenedIsDropped() {
        var jobs = new HeldJobs();
        var session = SmallCity.session(SmallCity.soonest(), jobs);
        jobs.release();
        start(session);
        session.open(SmallCity.imported(session.workflow().empty("Another city", new Quarter(2027, 1))));

        jobs.release();

        assertEquals(new Solving.Idle(), session.planRun().state().get());
        assertNull(Objects.requireNonNull(session.project().get()).planned());
    }

    private static void start(Session session) {
        session.planRun().start(Objects.requireNonNull(session.findings().get()).preparation(), Effort.DEFAULT, "plan");
    }
}
