package nl.wissel.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import nl.wissel.plan.Planner;
import nl.wissel.screening.Verdict;
import nl.wissel.ui.shell.frame.Place;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A person opens the example, looks at every screen in both languages, judges a group of cameras and thinks better of it.
class WalkTest {
    private static final Planner NOT_ASKED = (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    };

    @Test
    void fromTheStartPageThroughEveryScreenToADecisionAndBack() throws TimeoutException {
        try (var window = TestWindow.open(NOT_ASKED)) {
            openTheExample(window);
            var english = lookAround(window);
            switchLanguage(window, Place.INVENTORY, "English");
            var dutch = lookAround(window);
            Place.SCREENS.forEach(place -> assertNotEquals(english.get(place), dutch.get(place), place.name()));
            switchLanguage(window, Place.INVENTORY, "Nederlands");
            assertEquals(english.get(Place.INVENTORY), window.words());
            decideAndUndo(window);
            goHomeAndBack(window);
        }
    }

    /// The door is clicked before the program is loaded: it opens as soon as it can.
    private static void openTheExample(TestWindow window) {
        window.click("open-example");
        window.load();
        window.untilFound();
        window.until("the cameras are shown", () -> window.node("cameras") != null);
        var cameras = Objects.requireNonNull(window.session().project().get()).inventory().cameras().size();
        assertTrue(cameras > 1000, cameras + " cameras");
        assertEquals("Amsterdam-like", window.text("project-name"));
    }

    /// Every screen comes, and these are its words.
    private static Map<Place, Set<String>> lookAround(TestWindow window) {
        var words = new EnumMap<Place, Set<String>>(Place.class);
        for (var place : Place.SCREENS.reversed()) {
            var before = window.ask(window::screen);
            window.click(id(place));
            window.until(place + " is shown", () -> isSelected(window, place) && !window.screen().equals(before));
            words.put(place, window.words());
        }
        return words;
    }

    /// The window speaks the other language and shows the same screen.
    private static void switchLanguage(TestWindow window, Place place, String offered) {
        var before = window.words();
        window.click("language");
        window.until("the other language is offered", () -> window.text("language").equals(offered));
        assertEquals(true, window.ask(() -> isSelected(window, place)));
        assertNotEquals(before, window.words());
    }

    private static void decideAndUndo(TestWindow window) {
        window.click(id(Place.SCREENING));
        window.until("what is to verify is counted", () -> window.text("to-verify-count").equals(shown(toVerify(window))));
        var before = toVerify(window);
        assertNotEquals(0, before);

        window.until("there are groups", () -> row(window, 1).isPresent());
        window.ask(() -> {
            ((TableView<?>) Objects.requireNonNull(window.node("to-verify"))).getSelectionModel().select(1);
            return true;
        });
        window.click("reason");
        window.write("seen on site");
        window.click("decide-of-concern");
        window.until("fewer are to verify", () -> !window.text("to-verify-count").equals(shown(before)));
        var decided = Objects.requireNonNull(window.session().project().get()).decisions().size();
        assertNotEquals(0, decided);
        assertEquals(before - decided, toVerify(window));
        assertEquals(shown(before - decided), window.text("to-verify-count"));

        window.click("undo");
        window.until("all are to verify again", () -> window.text("to-verify-count").equals(shown(before)));
        assertEquals(before, toVerify(window));
    }

    private static void goHomeAndBack(TestWindow window) {
        window.click("home");
        window.until("the start page is shown", () -> window.node("start") != null);
        window.click(id(Place.SCREENING));
        window.until("screening is shown", () -> window.node("to-verify-count") != null);
    }

    private static boolean isSelected(TestWindow window, Place place) {
        return window.node(id(place)) instanceof ToggleButton entry && entry.isSelected();
    }

    private static String id(Place place) {
        return "nav-" + place.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Node> row(TestWindow window, int index) {
        var table = window.node("to-verify");
        return table == null ? Optional.empty()
                : table.lookupAll(".table-row-cell").stream().filter(node -> node instanceof TableRow<?> row && row.getIndex() == index).findFirst();
    }

    private static long toVerify(TestWindow window) {
        return window.ask(() -> Objects.requireNonNull(window.session().findings().get()).screening().verdicts().values().stream()
                .filter(Verdict.ToVerify.class::isInstance).count());
    }

    private static String shown(long count) {
        return "%,d".formatted(count);
    }
}
