package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wissel.text.Texts;
import nl.wissel.ui.budget.BudgetView;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.cost.CostView;
import nl.wissel.ui.history.HistoryView;
import nl.wissel.ui.intake.IntakeView;
import nl.wissel.ui.intake.StartView;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.plan.PlanView;
import nl.wissel.ui.progress.ProgressView;
import nl.wissel.ui.report.ReportView;
import nl.wissel.ui.risk.RiskView;
import nl.wissel.ui.scenario.ScenarioView;
import nl.wissel.ui.screening.ScreeningView;
import nl.wissel.ui.shell.door.Desk;
import nl.wissel.ui.shell.frame.Place;
import org.jspecify.annotations.Nullable;

/// The screens in one language, each made when it is first shown.
final class Screens {
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Texts texts;
    private final FileDialogs files;
    private final Consumer<Consumer<IntakeViewModel>> begin;
    private final Consumer<Path> open;
    private final Desk desk;
    private final Supplier<List<Path>> drafts;

    /// @param begin  what starts to read something in
    /// @param open   what opens a project
    /// @param drafts what is left of other times and in no file yet
    Screens(Texts texts, FileDialogs files, Consumer<Consumer<IntakeViewModel>> begin, Consumer<Path> open, Desk desk, Supplier<List<Path>> drafts) {
        this.texts = texts;
        this.files = files;
        this.begin = begin;
        this.open = open;
        this.desk = desk;
        this.drafts = drafts;
    }

    /// @param loaded null only on the start page
    Screen of(Place place, MainView.@Nullable Loaded loaded) {
        return made.computeIfAbsent(place, wanted -> wanted == Place.START ? start() : make(wanted, Objects.requireNonNull(loaded)));
    }

    private Screen start() {
        return new StartView(texts, files, begin, open, desk.recent()::files, drafts);
    }

    private Screen make(Place place, MainView.Loaded loaded) {
        var session = loaded.session();
        return switch (place) {
            case START -> start();
            case INVENTORY -> new IntakeView(loaded.intake(), texts, files, () -> LocalDate.now(ZoneId.systemDefault()));
            case SCREENING -> new ScreeningView(session, texts, files);
            case RISK -> new RiskView(session, texts, files);
            case BUDGET -> new BudgetView(session, texts, files);
            case PLAN -> new PlanView(session, texts, files);
            case COST -> new CostView(session, texts, files);
            case SCENARIO -> new ScenarioView(session, texts);
            case PROGRESS -> new ProgressView(session, texts, files, () -> LocalDate.now(ZoneId.systemDefault()));
            case REPORT -> new ReportView(session, texts, files);
            case HISTORY -> new HistoryView(session, texts, files, desk.signature(), desk.zone(), loaded.door()::save);
        };
    }
}
