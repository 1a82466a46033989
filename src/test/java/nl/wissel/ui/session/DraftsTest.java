package nl.wissel.ui.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.Correction.Where;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.Entry;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.ui.task.HeldJobs;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/// What is in no file of the person's is kept all the same, until they have decided.
class DraftsTest {
    private static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));

    @TempDir
    private Path folder;
    private final List<UnusableProject> refusals = new ArrayList<>();
    private final Session session = SmallCity.session(SmallCity.soonest());

    @BeforeEach
    void keepDrafts() {
        session.keeping().keepDrafts(drafts());
        session.open(SmallCity.imported(session.workflow().empty("A/B: city", new Quarter(2027, 1))));
    }

    @Test
    void anImportedProjectIsInADraftWithEveryEdit() throws UnusableProject {
        session.edit("lists", DraftsTest::withoutLists);

        assertEquals(new Kept.Draft(draft()), kept());
        assertEquals(session.project().get(), StoredProject.read(draft()).project());
        session.keeping().leave();
    }

    @Test
    void aDraftThatNobodyChangedIsNotKept() {
        assertEquals(false, session.keeping().isUnsaved());
        session.keeping().leave();
        assertEquals(List.of(), drafts().left());
    }

    @Test
    void aDraftThatWasChangedStaysAndCanBeOpenedAgain() {
        session.edit("lists", DraftsTest::withoutLists);
        var left = session.project().get();
        assertEquals(true, session.keeping().isUnsaved());
        session.keeping().leave();

        var next = SmallCity.session(SmallCity.soonest());
        next.keeping().keepDrafts(drafts());
        next.keeping().open(draft(), AUTHOR, () -> { }, refusals::add);

        assertEquals(left, next.project().get());
        assertEquals(true, next.keeping().isUnsaved());
        next.keeping().leave();
        assertEquals(List.of(draft()), drafts().left());
    }

    @Test
    void aDraftThatIsNotWantedGoes() {
        session.edit("lists", DraftsTest::withoutLists);
        session.keeping().discard();
        assertEquals(List.of(), drafts().left());
    }

    @Test
    void aListThatWasMendedIsWorthAQuestionEvenUnchangedSince() {
        var project = session.workflow().empty("Mended", new Quarter(2027, 1));
        var mended = project.with(project.intake().and(new Correction(new Where.Everywhere(), Field.BRAND, "Hikvison", "Hikvision")));
        session.open(SmallCity.imported(mended));
        assertEquals(true, session.keeping().isUnsaved());
        session.keeping().leave();
    }

    @Test
    void putInAFileADraftIsMovedWithItsJournal() throws UnusableProject {
        session.edit("lists", DraftsTest::withoutLists);
        var city = folder.resolve("city.wissel");
        session.keeping().keepIn(city, AUTHOR, () -> { }, refusals::add);
        session.edit("name", project -> project.named("Other"));

        assertEquals(new Kept.All(city), kept());
        assertEquals(false, session.keeping().isUnsaved());
        assertEquals(List.of("A/B: city", "lists", "name"), StoredProject.read(city).journal().stream().map(Entry::label).toList());
        assertEquals(List.of(), drafts().left());
        session.keeping().leave();
    }

    @Test
    void whereADraftCannotBeMovedToItStays() {
        session.edit("lists", DraftsTest::withoutLists);
        session.keeping().keepIn(folder, AUTHOR, () -> { }, refusals::add);
        assertEquals(List.of(Reason.FOLDER), refusals.stream().map(UnusableProject::reason).toList());
        assertEquals(new Kept.Draft(draft()), kept());
        session.keeping().leave();
    }

    @Test
    void anEditMadeWhileTheDraftIsMadeIsInItToo() throws UnusableProject {
        var jobs = new HeldJobs();
        var slow = SmallCity.session(SmallCity.soonest(), jobs);
        slow.keeping().keepDrafts(new Drafts(folder.resolve("slow"), AUTHOR, ZoneOffset.UTC));
        slow.open(SmallCity.imported(slow.workflow().empty("City", new Quarter(2027, 1))));
        slow.edit("lists", DraftsTest::withoutLists);
        jobs.release();
        jobs.release();

        assertEquals(slow.project().get(), StoredProject.read(folder.resolve("slow").resolve("City, 2027-03-01 09.30.00.wissel")).project());
        slow.keeping().leave();
        jobs.release();
    }

    @Test
    void aProtectedCopyHasWhatIsOpenAndIsShownWithoutADraft() {
        var copy = folder.resolve("city.wissel.pgp");
        session.edit("lists", DraftsTest::withoutLists);
        var left = session.project().get();
        var password = "vier woorden en 7".toCharArray();
        session.keeping().copies().write(copy, password, AUTHOR, () -> { }, refusals::add);
        session.keeping().discard();

        var protection = session.keeping().copies();
        protection.unlock(copy, "vier woorden en 7".toCharArray(), unlocked -> protection.look(copy, unlocked, () -> { }, refusals::add), refusals::add);
        session.edit("name", project -> project.named("Other"));
        session.undo();

        assertEquals(List.of(), refusals);
        assertEquals(left, session.project().get());
        assertEquals(copy, assertInstanceOf(Kept.Looked.class, kept()).file());
        assertEquals(" ".repeat(password.length), new String(password));
        assertEquals(List.of(), drafts().left());
    }

    private Kept kept() {
        return session.keeping().state().get();
    }

    private static Project withoutLists(Project project) {
        return project.withActiveLists(Set.of());
    }

    private Drafts drafts() {
        return new Drafts(folder.resolve("drafts"), AUTHOR, ZoneOffset.UTC);
    }

    private Path draft() {
        return folder.resolve("drafts").resolve("A B  city, 2027-03-01 09.30.00.wissel");
    }
}
