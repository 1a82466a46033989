package nl.wissel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.UnusableProject.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.wissel.store.RoundTripTest.AUTHOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class LockTest {
    @TempDir
    private Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void make() throws UnusableProject {
        path = folder.resolve("city.wissel");
        ProjectFile.create(path, SomeEdits.start(4), AUTHOR, false).close();
    }

    @Test
    void whoeverHasItOpenIsNamed() throws UnusableProject {
        try (var _ = ProjectFile.open(path, AUTHOR)) {
            var refusal = assertThrows(UnusableProject.class, () -> ProjectFile.open(path, AUTHOR));
            assertEquals(Reason.OPEN_ELSEWHERE, refusal.reason());
            assertEquals(new Holder("planner", "laptop-12", Instant.parse("2027-03-01T09:30:00Z")), refusal.holder());
        }
    }

    @Test
    void anotherProcessThatHasItOpenIsNamedAndItsFileCanBeLookedAt() throws UnusableProject, IOException, InterruptedException {
        try (var child = Child.start(EditStream.class, folder, path, 1)) {
            assertEquals("open", child.line());

            var refusal = assertThrows(UnusableProject.class, () -> ProjectFile.open(path, AUTHOR));

            assertEquals(List.of("other", "machine"), List.of(holder(refusal).name(), holder(refusal).machine()));
            assertEquals(Reason.OPEN_ELSEWHERE, assertThrows(UnusableProject.class, () -> ProjectFile.create(path, SomeEdits.start(1), AUTHOR, true)).reason());
            assertNotNull(StoredProject.read(path).project());
            child.kill();
        }
    }

    @Test
    void aLockLeftBehindShutsNobodyOut() throws UnusableProject, IOException {
        Files.writeString(folder.resolve(".city.wissel.lock"), new Holder("colleague", "desk-3", Instant.EPOCH).text());

        ProjectFile.open(path, AUTHOR).close();

        assertEquals(false, Files.exists(folder.resolve(".city.wissel.lock")));
    }

    @Test
    void aNameForTheSameFileHasTheSameLock() throws UnusableProject, IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.wissel"), path);
        try (var _ = ProjectFile.open(path, AUTHOR)) {
            assertEquals(Reason.OPEN_ELSEWHERE, assertThrows(UnusableProject.class, () -> ProjectFile.open(link, AUTHOR)).reason());
        }
    }

    @Test
    void ofProcessesThatFightForAFileOneWritesAtATimeAndNothingIsLost() throws UnusableProject, IOException, InterruptedException {
        fight(1_500);
    }

    @Tag("slow")
    @Test
    void ofProcessesThatFightForAFileForHalfAMinuteOneWritesAtATimeAndNothingIsLost() throws UnusableProject, IOException, InterruptedException {
        fight(30_000);
    }

    /// Three processes open, write once and close as fast as they can.
    private void fight(int millis) throws UnusableProject, IOException, InterruptedException {
        var children = new ArrayList<Child>();
        for (var name : List.of("a", "b", "c")) {
            children.add(Child.start(Fighter.class, folder, path, name, millis));
        }
        var expected = new ArrayList<String>();
        for (var child : children) {
            expected.addAll(child.rest());
            assertEquals(0, child.await());
        }

        var found = StoredProject.read(path).journal().stream().filter(entry -> entry.kind() == Kind.EDIT).map(Entry::label).toList();

        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    private static Holder holder(UnusableProject refusal) {
        return Objects.requireNonNull(refusal.holder());
    }
}
