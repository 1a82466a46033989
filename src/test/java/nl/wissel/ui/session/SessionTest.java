package nl.wissel.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wissel.flow.Workflow;
import nl.wissel.project.Project;
import nl.wissel.project.Settings;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Verdict;
import nl.wissel.ui.task.DirectJobs;
import nl.wissel.ui.task.HeldJobs;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

class SessionTest {
    private final Session session = SmallCity.session(SmallCity.soonest());
    private final Project opened = project();

    @Test
    void anOpenedProjectHasItsFindingsAndNoHistory() {
        assertEquals(session.workflow().findings(opened), session.findings().get());
        assertEquals(List.of(false, false, false), List.of(session.canUndo().get(), session.canRedo().get(), session.working().get()));
    }

    @Test
    void findingsFollowAnEdit() {
        assertInstanceOf(Verdict.OfConcern.class, verdict("A1"));

        session.edit("lists", SessionTest::withoutLists);

        assertInstanceOf(Verdict.Clear.class, verdict("A1"));
        assertEquals(List.of(true, false), List.of(session.canUndo().get(), session.canRedo().get()));
    }

    @Test
    void undoAndRedoGoBackAndForthWithTheFindings() {
        session.edit("lists", SessionTest::withoutLists);
        var edited = project();

        session.undo();
        assertSame(opened, project());
        assertInstanceOf(Verdict.OfConcern.class, verdict("A1"));
        assertEquals(List.of(false, true), List.of(session.canUndo().get(), session.canRedo().get()));

        session.redo();
        assertSame(edited, project());
        assertInstanceOf(Verdict.Clear.class, verdict("A1"));
    }

    @Test
    void eachEditIsAStepOfItsOwn() {
        session.edit("lists", SessionTest::withoutLists);
        var first = project();
        session.edit("start", SessionTest::later);

        session.undo();
        assertSame(first, project());
        session.undo();
        assertSame(opened, project());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.edit("lists", SessionTest::withoutLists);
        session.undo();

        session.edit("name", project -> project.withActiveLists(opened.activeLists()));

        assertEquals(List.of(false, true), List.of(session.canUndo().get(), session.canRedo().get()));
    }

    @Test
    void anEditAfterAnUndoLeavesNothingToRedo() {
        session.edit("lists", SessionTest::withoutLists);
        session.undo();
        session.edit("start", SessionTest::later);
        var edited = project();

        session.redo();

        assertSame(edited, project());
    }

    @Test
    void withNothingToUndoOrRedoNothingHappens() {
        session.undo();
        session.redo();

        assertSame(opened, project());
    }

    @Test
    void openingAnotherProjectForgetsTheHistory() {
        session.edit("lists", SessionTest::withoutLists);
        session.edit("start", SessionTest::later);
        session.undo();

        session.open(SmallCity.imported(session.workflow().empty("Another city", new Quarter(2027, 1))));

        assertEquals(List.of(false, false), List.of(session.canUndo().get(), session.canRedo().get()));
    }

    @Test
    void theFormerFindingsStandUntilTheNewestAreThereAndNoOthersCome() {
        var jobs = new HeldJobs();
        var slow = SmallCity.session(SmallCity.soonest(), jobs);
        assertNull(slow.findings().get());
        jobs.release();
        var before = slow.findings().get();
        var seen = new ArrayList<Object>();
        slow.findings().addListener((_, _, now) -> seen.add(now));

        slow.edit("lists", SessionTest::withoutLists);
        slow.edit("start", SessionTest::later);
        assertSame(before, slow.findings().get());
        assertEquals(true, slow.working().get());
        jobs.release();

        assertEquals(List.of(slow.workflow().findings(Objects.requireNonNull(slow.project().get()))), seen);
        assertEquals(false, slow.working().get());
    }

    @Test
    void whatShouldNotHappenIsToldAndTheProjectStands() {
        var told = new ArrayList<Exception>();
        var workflow = new Workflow(Registers.bundled(), SmallCity.soonest());
        var other = new Session(workflow, new DirectJobs(), told::add);
        other.open(SmallCity.imported(workflow.empty("City", new Quarter(2027, 1))));
        var trouble = new IllegalStateException("a mistake");

        other.fail(trouble);

        assertEquals(List.of(trouble), told);
        assertEquals("City", Objects.requireNonNull(other.project().get()).name());
    }

    private static Project withoutLists(Project project) {
        return project.withActiveLists(Set.of());
    }

    private static Project later(Project project) {
        return project.with(Settings.from(new Quarter(2030, 1)));
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    private Verdict verdict(String camera) {
        return Objects.requireNonNull(Objects.requireNonNull(session.findings().get()).screening().verdicts().get(camera));
    }
}
