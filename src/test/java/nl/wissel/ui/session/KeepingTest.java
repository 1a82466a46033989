package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.Entry;
import nl.wissel.store.Intruder;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.history.Told;
import nl.wissel.ui.task.HeldJobs;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

class KeepingTest {
    private static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));

    @TempDir
    private Path folder;
    private final List<UnusableProject> refusals = new ArrayList<>();
    private final Session session = SmallCity.session(SmallCity.soonest());

    @Test
    void anImportedProjectIsInNoFileUntilItIsPutInOne() throws UnusableProject {
        assertEquals(new Kept.Nowhere(), kept(session));

        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        session.edit("lists", KeepingTest::withoutLists);

        assertEquals(new Kept.All(city()), kept(session));
        assertEquals(session.project().get(), StoredProject.read(city()).project());
        session.keeping().leave();
    }

    @Test
    void aProjectOutOfItsFileIsAsItWasLeftAndCanStillBeUndone() {
        var start = session.project().get();
        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        session.edit("lists", KeepingTest::withoutLists);
        var left = session.project().get();
        session.keeping().leave();

        var other = SmallCity.session(SmallCity.soonest());
        other.keeping().open(city(), AUTHOR, KeepingTest::nothing, refusals::add);

        assertEquals(left, other.project().get());
        assertEquals(List.of(), refusals);
        assertNull(other.imported().get());
        assertEquals("lists", other.undoable().get());
        other.undo();
        assertEquals(start, other.project().get());
        other.redo();
        assertEquals(left, other.project().get());
        other.keeping().leave();
    }

    @Test
    void allIsSavedIsOnlySaidOnceItIs() {
        var jobs = new HeldJobs();
        var slow = SmallCity.session(SmallCity.soonest(), jobs);
        slow.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        jobs.release();
        assertEquals(new Kept.All(city()), kept(slow));

        slow.edit("lists", KeepingTest::withoutLists);
        assertEquals(new Kept.Writing(city()), kept(slow));
        jobs.release();

        assertEquals(new Kept.All(city()), kept(slow));
        slow.keeping().leave();
        jobs.release();
    }

    @Test
    void anEditMadeWhileTheFileIsMadeIsInItToo() throws UnusableProject {
        var jobs = new HeldJobs();
        var slow = SmallCity.session(SmallCity.soonest(), jobs);
        slow.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        slow.edit("lists", KeepingTest::withoutLists);
        jobs.release();
        jobs.release();

        assertEquals(slow.project().get(), StoredProject.read(city()).project());
        slow.keeping().leave();
        jobs.release();
    }

    @Test
    void underAnotherNameTheFileRemembersWhatItDid() throws UnusableProject {
        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        session.edit("lists", KeepingTest::withoutLists);
        session.keeping().withFile(file -> file.keepVersion("first"), _ -> { }, refusals::add);
        var other = city().resolveSibling("other.wissel");
        session.keeping().keepIn(other, AUTHOR, KeepingTest::nothing, refusals::add);
        session.edit("name", project -> project.named("Other"));

        assertEquals(new Kept.All(other), kept(session));
        assertEquals(List.of("Small city", "lists", "first", "name"), StoredProject.read(other).journal().stream().map(Entry::label).toList());
        assertEquals(List.of("Small city", "lists", "first"), StoredProject.read(city()).journal().stream().map(Entry::label).toList());
        session.keeping().leave();
    }

    @Test
    void whatCouldNotBeWrittenWaitsAndIsWrittenInOrderLater() throws UnusableProject {
        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        var busy = new Intruder(city());
        session.edit("lists", KeepingTest::withoutLists);
        session.edit("name", project -> project.named("Other"));
        assertEquals(Reason.BUSY, assertInstanceOf(Kept.Waiting.class, kept(session)).why().reason());

        busy.close();
        session.keeping().tryAgain();

        assertEquals(new Kept.All(city()), kept(session));
        assertEquals(List.of("lists", "name"), StoredProject.read(city()).journal().stream().skip(1).map(Entry::label).toList());
        session.keeping().leave();
    }

    /// As with a stick that is taken out and put back: what is there then is another file to the system.
    @Test
    void whatIsDoneWhileTheFileIsAwayWaitsUntilItIsBack() throws UnusableProject, IOException {
        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        var away = Files.move(city(), folder.resolve("away.wissel"));
        session.edit("lists", KeepingTest::withoutLists);
        session.keeping().tryAgain();
        assertEquals(Reason.GONE, assertInstanceOf(Kept.Waiting.class, kept(session)).why().reason());

        Files.copy(away, city());
        session.keeping().tryAgain();
        session.edit("name", project -> project.named("Other"));

        assertEquals(new Kept.All(city()), kept(session));
        assertEquals(session.project().get(), StoredProject.read(city()).project());
        session.keeping().leave();
    }

    @Test
    void aProjectWhoseFileIsGoneCanBePutInItsPlaceAgain() throws UnusableProject, IOException {
        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        Files.delete(city());
        session.edit("lists", KeepingTest::withoutLists);

        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);

        assertEquals(List.of(), refusals);
        assertEquals(new Kept.All(city()), kept(session));
        assertEquals(session.project().get(), StoredProject.read(city()).project());
        session.keeping().leave();
        ProjectFile.open(city(), AUTHOR).close();
    }

    @Test
    void nothingIsWrittenToAnotherProjectThatStandsInItsPlaceMeanwhile() throws UnusableProject, IOException {
        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);
        Files.move(city(), folder.resolve("away.wissel"));
        session.edit("lists", KeepingTest::withoutLists);
        var other = session.workflow().empty("Another city", new Quarter(2027, 1));
        ProjectFile.create(folder.resolve("other.wissel"), other, AUTHOR, false).close();
        Files.move(folder.resolve("other.wissel"), city());

        session.keeping().tryAgain();

        assertEquals(Reason.CHANGED_ELSEWHERE, assertInstanceOf(Kept.Waiting.class, kept(session)).why().reason());
        assertEquals(other, StoredProject.read(city()).project());
        session.keeping().discard();
    }

    @Test
    void aFileThatCannotBeOpenedLeavesWhatIsOpenAsItIs() {
        var before = session.project().get();

        session.keeping().open(folder.resolve("none.wissel"), AUTHOR, KeepingTest::nothing, refusals::add);
        session.keeping().look(folder, KeepingTest::nothing, refusals::add);

        assertEquals(List.of(Reason.MISSING, Reason.FOLDER), refusals.stream().map(UnusableProject::reason).toList());
        assertEquals(before, session.project().get());
    }

    @Test
    void aFileThatSomeoneElseHasOpenCanBeLookedAt() throws UnusableProject {
        var theirs = Objects.requireNonNull(session.project().get()).named("Theirs");
        try (var _ = ProjectFile.create(city(), theirs, AUTHOR, false)) {
            session.keeping().open(city(), AUTHOR, KeepingTest::nothing, refusals::add);
            assertEquals(List.of(Reason.OPEN_ELSEWHERE), refusals.stream().map(UnusableProject::reason).toList());

            session.keeping().look(city(), KeepingTest::nothing, refusals::add);
            session.edit("name", project -> project.named("Mine"));

            var journal = List.of(new Entry(AUTHOR.clock().instant(), "planner", Entry.Kind.CREATED, "Theirs", Told.NOTHING));
            assertEquals(new Kept.Looked(city(), journal), kept(session));
        }
        assertEquals(theirs, StoredProject.read(city()).project());
    }

    @Test
    void ofAFileThatSomeoneElseHasOpenACopyCanBeWorkedOn_withAllThatItRemembers() throws UnusableProject {
        var before = Objects.requireNonNull(session.project().get());
        var copy = folder.resolve("copy.wissel");
        try (var theirs = ProjectFile.create(city(), before, AUTHOR, false)) {
            theirs.write(before.named("Theirs"), Entry.Kind.EDIT, "name");
            theirs.keepVersion("first");

            session.keeping().copies().open(city(), copy, AUTHOR, KeepingTest::nothing, refusals::add);
            session.undo();
        }

        assertEquals(List.of(), refusals);
        assertEquals(new Kept.All(copy), kept(session));
        assertEquals(before, session.project().get());
        assertEquals(List.of("Small city", "name", "first", "name"), StoredProject.read(copy).journal().stream().map(Entry::label).toList());
        assertEquals("Theirs", StoredProject.read(city()).project().name());
        session.keeping().leave();
    }

    @Test
    void openingAnotherProjectLetsTheFileOfTheFormerGo() throws UnusableProject {
        session.keeping().keepIn(city(), AUTHOR, KeepingTest::nothing, refusals::add);

        session.open(SmallCity.imported(session.workflow().empty("Another city", new Quarter(2027, 1))));

        assertEquals(new Kept.Nowhere(), kept(session));
        ProjectFile.open(city(), AUTHOR).close();
    }

    private static void nothing() {
        // the project that comes is looked at afterwards
    }

    private static Kept kept(Session session) {
        return session.keeping().state().get();
    }

    private static Project withoutLists(Project project) {
        return project.withActiveLists(Set.of());
    }

    private Path city() {
        return folder.resolve("city.wissel");
    }
}
