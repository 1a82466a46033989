package nl.wissel.ui.session;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person's hand in a test: it waits until what it reaches for is there and stands still, and looks only on the window's thread,
/// as a look from another thread meets the window while it is being laid out.
public record Hand(FxRobot robot) {
    private static final int PATIENCE_SECONDS = 120;
    private static final int STILL = 3;

    /// Clicks in the middle of a node.
    ///
    /// @param query as in `#take-over`
    public Hand click(String query) {
        robot.clickOn(place(query));
        return this;
    }

    /// Types into what was clicked.
    public Hand write(String text) {
        robot.write(text);
        return this;
    }

    public Hand type(KeyCode... keys) {
        robot.type(keys);
        return this;
    }

    /// What a question about a node on the screen is answered with.
    public <N extends Node, T> T ask(String query, Class<N> type, Function<N, T> question) {
        place(query);
        return onWindow(() -> question.apply(type.cast(Objects.requireNonNull(find(query)))));
    }

    /// What a table on the screen holds.
    public List<?> rows(String query) {
        place(query);
        return onWindow(() -> find(query) instanceof TableView<?> table ? List.copyOf(table.getItems()) : List.of());
    }

    /// Where the middle of a node is, once it can be clicked and stands still.
    private Point2D place(String query) {
        var seen = new Point2D[1];
        var times = new int[1];
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
                var now = onWindow(() -> middle(find(query)));
                times[0] = now != null && now.equals(seen[0]) ? times[0] + 1 : 0;
                seen[0] = now;
                return times[0] >= STILL;
            });
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + query, late);
        }
        return seen[0];
    }

    private static @Nullable Node find(String query) {
        return Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).filter(Objects::nonNull)
                .map(Scene::getRoot).map(root -> root.lookup(query)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable Point2D middle(@Nullable Node node) {
        if (node == null || node.isDisabled() || !node.isVisible() || node.getLayoutBounds().getWidth() <= 0) {
            return null;
        }
        var bounds = node.getLayoutBounds();
        return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    }

    private static <T> T onWindow(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }
}
