package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.Planner;
import nl.wissel.screening.Registers;
import nl.wissel.store.Author;
import nl.wissel.text.Language;
import nl.wissel.ui.session.Bookmarks;
import nl.wissel.ui.session.ChosenFile;
import nl.wissel.ui.session.Drafts;
import nl.wissel.ui.session.Hand;
import nl.wissel.ui.session.Kept;
import nl.wissel.ui.session.Recent;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Signature;
import nl.wissel.ui.shell.door.Desk;
import nl.wissel.ui.shell.frame.Theme;
import nl.wissel.ui.task.BackgroundJobs;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program's window for tests that walk through it: English, plans from 2027 Q1, as large as the headless screen.
/// It waits for what a step must bring, and fails when something happened that should not.
final class TestWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final int SIDE = 1000;

    private static final Author PLANNER = new Author("planner", "laptop-12", InstantSource.system());

    private final ChosenFile chosen = new ChosenFile(null);
    private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private final Session session;
    private final Stage stage;
    private final MainView view;

    private TestWindow(Planner planner, Path data) {
        session = new Session(new Workflow(Registers.bundled(), planner), new BackgroundJobs(), troubles::add);
        Thread.currentThread().setUncaughtExceptionHandler((_, trouble) -> troubles.add(trouble));
        stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(SIDE);
        stage.setHeight(SIDE);
        view = new MainView(stage, new Theme(), new ErrorDialog(stage), desk(data), Language.EN, _ -> chosen);
        view.show();
    }

    private static Desk desk(Path data) {
        return new Desk(new Quarter(2027, 1), new Signature(PLANNER, data.resolve("name.txt")), ZoneOffset.UTC, new Recent(data.resolve("recent.txt")),
                new Drafts(data.resolve("drafts"), PLANNER, ZoneOffset.UTC), new Bookmarks(data.resolve("windows"), UUID.randomUUID().toString()));
    }

    /// Shows the window before the program is loaded, of a user who was never here before.
    static TestWindow open(Planner planner) throws TimeoutException {
        return open(planner, Path.of("target", "windows-of-tests", UUID.randomUUID().toString()));
    }

    /// Shows the window before the program is loaded.
    ///
    /// @param data what is left of other windows of the user
    static TestWindow open(Planner planner, Path data) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.clearExceptions();
        var window = WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> new TestWindow(planner, data)));
        window.robot.targetWindow(window.stage);
        return window;
    }

    /// The program is loaded.
    void load() {
        robot.interact(() -> view.ready(session));
    }

    /// The file that a person chooses in the next dialogs.
    void choose(Path file) {
        robot.interact(() -> chosen.choose(file));
    }

    /// A file is dropped on the window.
    void drop(Path file) {
        robot.interact(() -> view.open(file));
    }

    Session session() {
        return session;
    }

    FxRobot robot() {
        return robot;
    }

    /// Clicks on a node as soon as that is possible.
    void click(String id) {
        new Hand(robot).click("#" + id);
    }

    /// Puts text in a field, in whichever window that is.
    void type(String id, String text) {
        new Hand(robot).ask("#" + id, TextInputControl.class, field -> {
            field.setText(text);
            return field;
        });
    }

    /// Types into what was clicked. The robots know no window: their keys go to the focused one of all that are open, and without a window system
    /// none is focused any more once a dialog has closed.
    void write(String text) {
        focus();
        robot.write(text);
    }

    /// Types over what stands in the field that was clicked.
    void writeOver(String text) {
        focus();
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(text);
    }

    private void focus() {
        robot.interact(stage::requestFocus);
        until("the window has the keyboard", stage::isFocused);
    }

    /// A person closes the window, which may ask first.
    void askToClose() {
        robot.interact(() -> stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /// Only on the window's thread.
    boolean isShowing() {
        return stage.isShowing();
    }

    /// Whether a dialog says something. Only on the window's thread.
    boolean isSaid(String words) {
        return Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
    }

    /// The program ends, as when its window is closed.
    void end() {
        robot.interact(view::end);
        until("the file is closed", () -> session.keeping().state().get() instanceof Kept.Nowhere);
    }

    /// Waits until something holds, which is asked on the window's thread.
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !troubles.isEmpty() || ask(condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain until " + what, late);
        }
        troubles.forEach(trouble -> {
            throw new AssertionError("while waiting until " + what, trouble);
        });
    }

    /// Waits until everything that follows from the project is worked out.
    void untilFound() {
        until("the findings are there", () -> session.findings().get() != null && !session.working().get());
    }

    /// The text of a label or button.
    String text(String id) {
        return ask(() -> node(id) instanceof Labeled labeled ? labeled.getText() : "");
    }

    /// All words on the screen but those in the cells of tables.
    Set<String> words() {
        return ask(() -> {
            layOut();
            var words = new TreeSet<String>();
            for (var node : screen().lookupAll("*")) {
                if (node instanceof Labeled labeled && !(node instanceof IndexedCell<?>) && labeled.getText() != null && !labeled.getText().isBlank()) {
                    words.add(labeled.getText());
                }
            }
            return words;
        });
    }

    /// Makes what a control makes of itself only when it is laid out, such as the headers of a table.
    private void layOut() {
        for (var pass = 0; pass < 2; pass++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
    }

    /// What stands inside the frame. Only on the window's thread.
    Node screen() {
        return Objects.requireNonNull(((BorderPane) stage.getScene().getRoot()).getCenter());
    }

    /// Only on the window's thread.
    @Nullable Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    /// Leaves nothing to the next test: no dialog, no key that is held, no window that TestFX would look in first.
    @Override
    public void close() {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        robot.targetWindow((Window) null);
    }
}
