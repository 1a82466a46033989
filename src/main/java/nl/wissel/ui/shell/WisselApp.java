package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.screening.Registers;
import nl.wissel.text.Language;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.shell.frame.Theme;
import nl.wissel.ui.task.BackgroundJobs;
import nl.wissel.unit.Quarter;

/// The program with a window: everything is made here with `new`, in order. The first frame comes before anything heavy.
public final class WisselApp extends Application {
    /// For JavaFX, which makes the application itself.
    public WisselApp() {}

    @Override
    public void start(Stage stage) {
        var language = Language.of(Locale.getDefault());
        var start = new Quarter(LocalDate.now(ZoneId.systemDefault()).getYear() + 1, 1);
        var jobs = new BackgroundJobs();
        var errors = new ErrorDialog(stage);
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> jobs.onWindow(() -> errors.show(trouble)));
        var window = new MainView(stage, new Theme(), errors, start, language, texts -> new NativeFileDialogs(stage, texts));
        window.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
        jobs.onWindow(() -> jobs.run(() -> new Workflow(Registers.bundled(), new SolverPlanner()),
                workflow -> window.ready(new Session(workflow, jobs, errors::show)), errors::show));
    }
}
