package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.screening.Registers;
import nl.wissel.text.Language;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.shell.door.Desk;
import nl.wissel.ui.shell.frame.Theme;
import nl.wissel.ui.task.BackgroundJobs;
import org.jspecify.annotations.Nullable;

/// The program with a window: everything is made here with `new`, in order. The first frame comes before anything heavy.
public final class WisselApp extends Application {
    private @Nullable MainView window;

    /// For JavaFX, which makes the application itself.
    public WisselApp() {}

    @Override
    public void start(Stage stage) {
        var language = Language.of(Locale.getDefault());
        var jobs = new BackgroundJobs();
        var errors = new ErrorDialog(stage);
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> jobs.onWindow(() -> errors.show(trouble)));
        window = new MainView(stage, new Theme(), errors, Desk.ofSystem(), language, texts -> new NativeFileDialogs(stage, texts));
        var shown = window;
        shown.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(shown::open);
        jobs.onWindow(() -> jobs.run(() -> new Workflow(Registers.bundled(), new SolverPlanner()),
                workflow -> shown.ready(new Session(workflow, jobs, errors::show)), errors::show));
    }

    /// The thread that writes files ends when it has nothing to do any more, and only then the program.
    @Override
    public void stop() {
        if (window != null) {
            window.end();
        }
    }
}
