package nl.wissel.ui.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.plan.explain.PlanDifference.Moved;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.ui.task.HeldJobs;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class FollowTest {
    private static final Plan FIRST = new Plan(Map.of("A1", new Quarter(2027, 1), "A2", new Quarter(2027, 1), "B1", new Quarter(2027, 1)));
    private static final Plan SECOND = new Plan(Map.of("A1", new Quarter(2027, 1), "A2", new Quarter(2027, 1), "B1", new Quarter(2028, 2)));
    private static final Budget LESS = new Budget(Map.of(2027, Euros.of(1)), Map.of(), Map.of(), false);

    @TempDir
    private Path folder;
    private final List<Plan> plans = new ArrayList<>(List.of(FIRST, SECOND, FIRST));
    private final Planner planner = (problem, effort, progress, stop) -> new Planner.Outcome(plans.removeFirst(), null, Duration.ofSeconds(1), 1);

    @Test
    void aPlanFollowsAChange_andIsUndoneWithIt() {
        var session = planned(SmallCity.session(planner));

        change(session);

        assertEquals(SECOND, plan(session));
        assertEquals(LESS, project(session).budget());
        session.undo();
        assertEquals(FIRST, plan(session));
        assertEquals(Budget.NONE, project(session).budget());
        session.redo();
        assertEquals(SECOND, plan(session));
    }

    @Test
    void aPlanThatFollowedAChangeIsUndoneWithIt_alsoAfterReopening() {
        var author = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));
        var city = folder.resolve("city.wissel");
        var session = planned(SmallCity.session(planner));
        session.keeping().keepIn(city, author, () -> { }, Assertions::fail);
        change(session);
        session.keeping().leave();

        var again = SmallCity.session(planner);
        again.keeping().open(city, author, () -> { }, Assertions::fail);
        assertEquals(SECOND, plan(again));
        again.undo();

        assertEquals(FIRST, plan(again));
        assertEquals(Budget.NONE, project(again).budget());
        assertEquals(false, again.canUndo().get());
        again.redo();
        assertEquals(SECOND, plan(again));
        assertEquals(LESS, project(again).budget());
        again.keeping().leave();
    }

    @Test
    void whatChangedIsTold_untilThereIsNoPlan() {
        var session = planned(SmallCity.session(planner));
        assertNull(session.planRun().changes().get());

        change(session);

        assertEquals(List.of(new Moved("B1", 1, new Quarter(2027, 1), new Quarter(2028, 2))),
                Objects.requireNonNull(session.planRun().changes().get()).moved());
        session.undo();
        session.undo();
        assertNull(session.planRun().changes().get());
    }

    @Test
    void withoutAPlanNothingFollows() {
        var session = SmallCity.session(planner);
        change(session);
        assertNull(project(session).planned());
    }

    @Test
    void aPlanForWhatWasChangedAgainMeanwhileIsDropped() {
        var jobs = new HeldJobs();
        var session = SmallCity.session(planner, jobs);
        settle(jobs);
        planned(session);
        settle(jobs);
        change(session);
        session.undo();

        settle(jobs);

        assertEquals(FIRST, plan(session));
        assertEquals(Budget.NONE, project(session).budget());
    }

    @Test
    void aPreviewShowsThePlanOfAChangeThatIsNotMade() {
        var session = planned(SmallCity.session(planner));

        session.preview().ask(project(session).with(LESS));

        var shown = Objects.requireNonNull(session.preview().shown().get());
        assertEquals(SECOND, Objects.requireNonNull(shown.project().planned()).plan());
        assertEquals(LESS, shown.project().budget());
        assertEquals(Budget.NONE, project(session).budget());
        session.preview().end();
        assertNull(session.preview().shown().get());
    }

    @Test
    void ofManyPreviewsOnlyTheNewestIsPlanned() {
        var jobs = new HeldJobs();
        var asked = new ArrayList<Problem>();
        var session = SmallCity.session((problem, effort, progress, stop) -> {
            asked.add(problem);
            return new Planner.Outcome(FIRST, null, Duration.ofSeconds(1), 1);
        }, jobs);
        settle(jobs);
        planned(session);
        settle(jobs);
        asked.clear();
        for (var cap = 1; cap <= 5; cap++) {
            session.preview().ask(project(session).with(new Budget(Map.of(2027, Euros.of(cap)), Map.of(), Map.of(), false)));
        }

        settle(jobs);

        assertEquals(List.of(100L, 500L), asked.stream().map(problem -> problem.limits().cityCents().getFirst()).toList());
    }

    private static void settle(HeldJobs jobs) {
        for (var round = 0; round < 10; round++) {
            jobs.release();
        }
    }

    private static Session planned(Session session) {
        session.planRun().start(Objects.requireNonNull(session.findings().get()).preparation(), Effort.DEFAULT, "plan");
        return session;
    }

    private static void change(Session session) {
        session.edit("less", project -> project.with(LESS));
        session.planRun().follow("less");
    }

    private static Project project(Session session) {
        return Objects.requireNonNull(session.project().get());
    }

    private static Plan plan(Session session) {
        return Objects.requireNonNull(project(session).planned()).plan();
    }
}
