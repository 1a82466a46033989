package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Planner;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.history.Item;
import nl.wissel.store.history.Line;
import nl.wissel.ui.session.Kept;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A person keeps a version, changes a cap, sees what differs, goes back to the version, and takes that back.
class HistoryWalkTest {
    private static final Planner NOT_ASKED = (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    };
    private static final Map<Integer, Euros> CAPS = Map.of(2027, Euros.of(1_200_000));

    @TempDir
    private Path folder;

    @Test
    void aVersionIsKeptComparedRestoredAndTheRestoringUndone() throws TimeoutException, UnusableProject {
        var path = folder.resolve("city.wissel");
        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.click("open-example");
            window.untilFound();
            window.choose(path);
            window.click("keep");
            window.until("it is in the file", () -> window.text("kept").equals("All changes saved"));
            var start = Objects.requireNonNull(window.session().project().get());

            window.robot().push(KeyCode.CONTROL, KeyCode.H);
            window.click("tab-versions");
            window.ask(() -> {
                ((TextInputControl) Objects.requireNonNull(window.node("version-name"))).setText("voor het college, 12 mei");
                return window;
            });
            window.click("version-keep");
            window.until("the version is kept", () -> rows(window, "versions").size() == 1);

            written(window, "menu-copy", folder.resolve("copy.wissel"));
            written(window, "menu-without-places", folder.resolve("for others.wissel"));
            assertEquals(new Kept.All(path), window.ask(() -> window.session().keeping().state().get()));
            assertEquals(start, StoredProject.read(folder.resolve("copy.wissel")).project());
            assertEquals("Site 1", StoredProject.read(folder.resolve("for others.wissel")).project().inventory().cameras().getFirst().place().site());

            window.ask(() -> {
                window.session().edit("Cap of 2027", project -> project.with(new Budget(CAPS, Map.of(), Map.of(), false)));
                return window;
            });
            var changed = Objects.requireNonNull(window.session().project().get());
            window.click("version-compare");
            window.until("they are compared", () -> window.node("comparison-lines") != null);
            assertEquals(true, window.ask(() -> rows(window, "comparison-lines")).contains(
                    new Line(Item.CAP, "2027", cap(start.budget()), "120000000")));

            window.click("version-restore");
            window.until("it is as it was", () -> start.equals(window.session().project().get()));
            assertEquals("Back to version voor het college, 12 mei", window.session().undoable().get());
            window.click("undo");
            window.until("it is as it was changed", () -> changed.equals(window.session().project().get()));
            window.until("it is in the file", () -> window.text("kept").equals("All changes saved"));
            window.end();
        }
        assertEquals(List.of("CREATED", "VERSION", "EDIT", "EDIT", "UNDO"),
                StoredProject.read(path).journal().stream().map(entry -> entry.kind().name()).toList());
    }

    /// Chooses from the menu of the project something that writes a file, and closes the message about it.
    private static void written(TestWindow window, String item, Path file) {
        window.choose(file);
        window.click("project-menu");
        window.click(item);
        window.click("close-question");
    }

    private static List<?> rows(TestWindow window, String id) {
        return window.node(id) instanceof TableView<?> table ? List.copyOf(table.getItems()) : List.of();
    }

    private static @Nullable String cap(Budget budget) {
        var cap = budget.caps().get(2027);
        return cap == null ? null : String.valueOf(cap.cents());
    }
}
