package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.protect.ProtectedCopy;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.shell.door.Desk;
import nl.wissel.ui.shell.door.ProjectDoor;
import nl.wissel.ui.shell.door.Whereabouts;
import nl.wissel.ui.shell.frame.Place;
import nl.wissel.ui.shell.frame.ProjectMenu;
import nl.wissel.ui.shell.frame.Rail;
import nl.wissel.ui.shell.frame.StatusLine;
import nl.wissel.ui.shell.frame.Theme;
import nl.wissel.ui.shell.frame.TitleBar;
import org.jspecify.annotations.Nullable;

/// The window's content: title bar, rail, one screen, status line. All of it is made anew when the language changes.
final class MainView {
    /// What there is once the program is loaded.
    record Loaded(Session session, IntakeViewModel intake, ProjectDoor door, Whereabouts whereabouts) {}

    private final Stage stage;
    private final Theme theme;
    private final ErrorDialog errors;
    private final Desk desk;
    private final Function<Texts, FileDialogs> files;
    private final BorderPane root = new BorderPane();
    private Texts texts;
    private Screens screens;
    private Place place = Place.START;
    private @Nullable Loaded loaded;
    private @Nullable Consumer<Loaded> waiting;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable Rail rail;
    private @Nullable StatusLine status;

    /// @param files the dialogs that ask for a file, in a language
    MainView(Stage stage, Theme theme, ErrorDialog errors, Desk desk, Language language, Function<Texts, FileDialogs> files) {
        this.stage = stage;
        this.theme = theme;
        this.errors = errors;
        this.desk = desk;
        this.files = files;
        texts = Texts.of(language);
        screens = screens();
    }

    private Screens screens() {
        return new Screens(texts, files.apply(texts), this::begin, this::openProject, desk, this::drafts);
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
        session.keeping().keepDrafts(desk.drafts());
        var door = new ProjectDoor(stage, desk, session, texts, files.apply(texts), this::shown);
        var now = new Loaded(session, new IntakeViewModel(session, desk.start()), door, new Whereabouts(desk.notes(), session, () -> place));
        now.intake().keepMendings(desk.drafts().mendings());
        loaded = now;
        stage.setOnCloseRequest(wish -> door.close(wish, now.intake()));
        Shortcuts.install(stage.getScene(), session, this::go, door::save);
        build();
        if (waiting == null) {
            now.whereabouts().resume(door, this::go);
        } else {
            waiting.accept(now);
        }
    }

    /// Opens a project, or reads a list of cameras from a file.
    void open(Path file) {
        if (ProjectFile.isNamedSo(file) || ProtectedCopy.isNamedSo(file)) {
            openProject(file);
        } else {
            begin(intake -> intake.importList(file));
        }
    }

    /// The program ends: what is open is closed, in its own time.
    void end() {
        if (loaded != null) {
            loaded.session().keeping().leave();
        }
    }

    private List<Path> drafts() {
        return loaded == null ? desk.drafts().left() : loaded.door().drafts();
    }

    private void openProject(Path file) {
        soon(now -> now.door().open(file));
    }

    /// A project has come out of its file.
    private void shown() {
        if (place == Place.START) {
            go(Place.INVENTORY);
        }
    }

    /// Shows everything in a language.
    void speak(Language language) {
        leave();
        texts = Texts.of(language);
        errors.speak(texts);
        screens = screens();
        if (loaded != null) {
            loaded.door().speak(texts, files.apply(texts));
        }
        build();
    }

    private void go(Place wanted) {
        if (wanted != place) {
            leave();
            place = wanted;
            arrange();
            if (loaded != null) {
                loaded.whereabouts().note();
            }
        }
    }

    /// Starts to read something in, as soon as the program is loaded.
    private void begin(Consumer<IntakeViewModel> reading) {
        soon(now -> now.door().reading(now.intake(), () -> {
            go(Place.INVENTORY);
            reading.accept(now.intake());
        }));
    }

    private void soon(Consumer<Loaded> action) {
        waiting = loaded == null ? action : null;
        if (loaded != null) {
            action.accept(loaded);
        }
    }

    private void build() {
        var session = loaded == null ? null : loaded.session();
        root.setTop(new TitleBar(texts, theme, session, this::speak, () -> go(Place.START), doors()).node());
        if (session != null) {
            rail = new Rail(texts, session, root.widthProperty(), this::go);
            status = new StatusLine(texts, session, Objects.requireNonNull(loaded).door()::save);
        }
        arrange();
    }

    private ProjectMenu.Doors doors() {
        return new ProjectMenu.Doors(() -> soon(now -> now.door().save()), () -> soon(now -> now.door().saveCopy()), () -> soon(now -> now.door().exportWithoutPlaces()),
                () -> soon(now -> now.door().protect()), () -> go(Place.HISTORY));
    }

    private void arrange() {
        var framed = loaded != null && (place != Place.START || loaded.session().project().get() != null);
        if (rail != null && status != null) {
            rail.select(place);
            root.setLeft(framed ? rail.node() : null);
            root.setBottom(framed ? status.node() : null);
        }
        var screen = screens.of(place, loaded);
        root.setCenter(screen.node());
        listening = screen.attach();
    }

    private void leave() {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
    }
}
