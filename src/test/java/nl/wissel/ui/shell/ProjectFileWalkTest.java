package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import nl.wissel.plan.Planner;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.SomeEdits;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A person puts a project in a file, goes on in it, and opens it again.
class ProjectFileWalkTest {
    private static final Author COLLEAGUE = new Author("colleague", "desk-3", InstantSource.fixed(Instant.parse("2027-03-01T12:00:00Z")));
    private static final Planner NOT_ASKED = (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    };

    @TempDir
    private Path folder;

    @Test
    void whatIsDoneToAProjectIsThereWhenItIsOpenedAgain() throws TimeoutException, UnusableProject {
        var path = folder.resolve("city.wissel");
        Project left;
        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.click("open-example");
            window.untilFound();
            window.until("it is in a draft", () -> window.text("kept").equals("All changes kept, in a draft"));
            window.choose(path);
            window.click("keep");
            window.until("it is in the file", () -> window.text("kept").equals("All changes saved"));
            window.ask(() -> {
                window.session().edit("Other name", project -> project.named("Stad"));
                window.session().edit("No lists", project -> project.withActiveLists(Set.of()));
                window.session().undo();
                return window;
            });
            window.until("it is in the file", () -> window.text("kept").equals("All changes saved"));
            left = Objects.requireNonNull(window.session().project().get());
            window.end();
        }
        assertEquals(left, StoredProject.read(path).project());

        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.choose(path);
            window.click("open-project");
            window.until("the project is open", () -> left.equals(window.session().project().get()));
            assertEquals("Stad", window.text("project-name"));
            assertEquals("All changes saved", window.text("kept"));
            window.end();
        }
    }

    @Test
    void aProjectThatAColleagueHasOpenCanBeLookedAt() throws TimeoutException, UnusableProject {
        var path = folder.resolve("city.wissel");
        try (var theirs = ProjectFile.create(path, SomeEdits.start(5), COLLEAGUE, false); var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.choose(path);
            window.click("open-project");
            window.click("look");
            window.until("the project is shown", () -> theirs.project().equals(window.session().project().get()));
            assertEquals("Only looked at: changes are not kept", window.text("kept"));
        }
    }
}
