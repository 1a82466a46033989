package nl.wissel.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import nl.wissel.plan.Planner;
import nl.wissel.project.Project;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.ui.session.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A window that does not end by itself, one that is closed with work that is in no file, and a protected copy.
class LeftWindowWalkTest {
    private static final Planner NOT_ASKED = (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    };

    @TempDir
    private Path folder;

    @Test
    void afterACrashTheNextWindowGoesOnWhereItWas() throws TimeoutException, IOException {
        Project left;
        try (var window = TestWindow.open(NOT_ASKED, folder)) {
            left = openAndEdit(window);
            window.click("nav-budget");
            window.until("it is noted", () -> notes().stream().anyMatch(note -> note.endsWith("BUDGET\n")));
            // the file is let go, as the system does when a process ends; the note stays
            window.ask(() -> {
                window.session().keeping().leave();
                return window;
            });
            var notes = Files.createDirectories(folder.resolve("windows"));
            Files.writeString(notes.resolve("crashed"), draft() + "\nBUDGET\n");
        }
        try (var window = TestWindow.open(NOT_ASKED, folder)) {
            window.load();
            window.until("the project is open", () -> left.equals(window.session().project().get()));
            window.until("it shows the budget", () -> window.node("nav-budget") instanceof ToggleButton entry && entry.isSelected());
            assertEquals("All changes kept, in a draft", window.text("kept"));
            window.end();
        }
    }

    @Test
    void aWindowThatWasClosedLeavesNothingToGoOnWith() throws TimeoutException {
        try (var window = TestWindow.open(NOT_ASKED, folder)) {
            window.load();
            window.click("open-example");
            window.until("it is in a draft", () -> window.session().keeping().state().get() instanceof Kept.Draft);
            window.end();
            window.until("nothing is left of it", () -> notes().isEmpty() && drafts().isEmpty());
        }
    }

    @Test
    void aDraftThatIsKeptStandsOnTheStartPage() throws TimeoutException {
        Project left;
        try (var window = TestWindow.open(NOT_ASKED, folder)) {
            left = openAndEdit(window);
            window.askToClose();
            window.click("keep-draft");
            window.until("the window is closed", () -> !window.isShowing());
            window.end();
        }
        try (var window = TestWindow.open(NOT_ASKED, folder)) {
            window.load();
            window.until("the draft is offered", () -> window.words().contains("Not in a file yet"));
            window.click("recent .hyperlink");
            window.until("the project is open", () -> left.equals(window.session().project().get()));
            window.askToClose();
            window.click("leave-unsaved");
            window.until("the window is closed", () -> !window.isShowing());
            window.end();
            window.until("nothing is left of it", () -> drafts().isEmpty());
        }
    }

    @Test
    void aProtectedCopyIsWrittenAndWorkedOnAgain() throws TimeoutException, UnusableProject {
        var copy = folder.resolve("city.wissel.pgp");
        Project left;
        try (var window = TestWindow.open(NOT_ASKED, folder)) {
            left = openAndEdit(window);
            window.choose(copy);
            window.click("project-menu");
            window.click("menu-protect");
            window.type("password", "vier woorden en 7");
            window.type("password-again", "vier woorden en 7");
            window.click("use-password");
            window.click("close-question");
            assertEquals(true, Files.exists(copy));
            window.end();
        }
        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.drop(copy);
            window.type("password", "vier woorden en 8");
            window.click("use-password");
            window.until("it is said not to fit", () -> window.isSaid("does not fit"));
            window.type("password", "vier woorden en 7");
            window.click("use-password");
            window.choose(folder.resolve("back.wissel"));
            window.click("work-on-copy");
            window.until("the project is open", () -> left.equals(window.session().project().get()));
            assertEquals("All changes saved", window.text("kept"));
            window.end();
        }
        assertEquals(left, StoredProject.read(folder.resolve("back.wissel")).project());
    }

    private static Project openAndEdit(TestWindow window) {
        window.load();
        window.click("open-example");
        window.untilFound();
        window.ask(() -> {
            window.session().edit("Other name", project -> project.named("Stad"));
            return window;
        });
        window.until("it is in a draft", () -> window.session().keeping().state().get() instanceof Kept.Draft);
        return Objects.requireNonNull(window.session().project().get());
    }

    private String draft() {
        return folder.resolve("drafts").resolve(drafts().getFirst()).toString();
    }

    private List<String> drafts() {
        try (var files = Files.list(folder.resolve("drafts"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".wissel")).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private List<String> notes() {
        try (var files = Files.list(folder.resolve("windows"))) {
            return files.map(LeftWindowWalkTest::read).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static String read(Path note) {
        try {
            return Files.readString(note);
        } catch (IOException gone) {
            return "";
        }
    }
}
