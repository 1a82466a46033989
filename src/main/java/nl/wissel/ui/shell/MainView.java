package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.shell.frame.Place;
import nl.wissel.ui.shell.frame.Rail;
import nl.wissel.ui.shell.frame.StatusLine;
import nl.wissel.ui.shell.frame.Theme;
import nl.wissel.ui.shell.frame.TitleBar;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The window's content: title bar, rail, one screen, status line. All of it is made anew when the language changes.
final class MainView {
    /// What there is once the program is loaded.
    record Loaded(Session session, IntakeViewModel intake) {}

    private final Stage stage;
    private final Theme theme;
    private final ErrorDialog errors;
    private final Quarter start;
    private final Function<Texts, FileDialogs> files;
    private final BorderPane root = new BorderPane();
    private Texts texts;
    private Screens screens;
    private Place place = Place.START;
    private @Nullable Loaded loaded;
    private @Nullable Consumer<IntakeViewModel> waiting;
    private @Nullable Screen shown;
    private @Nullable Rail rail;
    private @Nullable StatusLine status;

    /// @param start the first quarter of a plan, unless a file says otherwise
    /// @param files the dialogs that ask for a file, in a language
    MainView(Stage stage, Theme theme, ErrorDialog errors, Quarter start, Language language, Function<Texts, FileDialogs> files) {
        this.stage = stage;
        this.theme = theme;
        this.errors = errors;
        this.start = start;
        this.files = files;
        texts = Texts.of(language);
        screens = new Screens(texts, files.apply(texts), this::begin);
    }

    void show() {
        root.setId("main");
        theme.dress(root);
        speak(texts.language());
        var scene = new Scene(root, 1280, 832);
        FileDrop.accept(scene, this::open);
        stage.setScene(scene);
        stage.setTitle(texts.get("app.name"));
        stage.setMinWidth(800);
        stage.setMinHeight(600);
        stage.show();
    }

    /// The program is loaded: what waited for it goes on.
    void ready(Session session) {
        loaded = new Loaded(session, new IntakeViewModel(session, start));
        Shortcuts.install(stage.getScene(), session, this::go);
        build();
        if (waiting != null) {
            begin(waiting);
        }
    }

    /// Reads a list of cameras from a file.
    void open(Path file) {
        begin(intake -> intake.importList(file));
    }

    /// Shows everything in a language.
    void speak(Language language) {
        leave();
        texts = Texts.of(language);
        errors.speak(texts);
        screens = new Screens(texts, files.apply(texts), this::begin);
        build();
    }

    private void go(Place wanted) {
        if (wanted != place) {
            leave();
            place = wanted;
            arrange();
        }
    }

    /// Starts to read something in, as soon as the program is loaded.
    private void begin(Consumer<IntakeViewModel> reading) {
        if (loaded == null) {
            waiting = reading;
        } else {
            go(Place.INVENTORY);
            reading.accept(loaded.intake());
        }
    }

    private void build() {
        var session = loaded == null ? null : loaded.session();
        root.setTop(new TitleBar(texts, theme, session, this::speak, () -> go(Place.START)).node());
        if (session != null) {
            rail = new Rail(texts, session, root.widthProperty(), this::go);
            status = new StatusLine(texts, session);
        }
        arrange();
    }

    private void arrange() {
        var framed = loaded != null && (place != Place.START || loaded.session().project().get() != null);
        if (rail != null && status != null) {
            rail.select(place);
            root.setLeft(framed ? rail.node() : null);
            root.setBottom(framed ? status.node() : null);
        }
        var screen = screens.of(place, loaded);
        shown = screen;
        root.setCenter(screen.node());
        screen.attach();
    }

    private void leave() {
        if (shown != null) {
            shown.detach();
            shown = null;
        }
    }
}
