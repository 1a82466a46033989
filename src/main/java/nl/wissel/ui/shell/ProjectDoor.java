package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.stage.Stage;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.session.Kept;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.shell.Question.Answer;
import org.jspecify.annotations.Nullable;

/// Lets projects in and out of their files, and asks a person where that is not simply possible.
final class ProjectDoor {
    private final Stage stage;
    private final Desk desk;
    private final Session session;
    private final Runnable opened;
    private Texts texts;
    private FileDialogs files;

    /// @param opened told when a project has come
    ProjectDoor(Stage stage, Desk desk, Session session, Texts texts, FileDialogs files, Runnable opened) {
        this.stage = stage;
        this.desk = desk;
        this.session = session;
        this.texts = texts;
        this.files = files;
        this.opened = opened;
    }

    void speak(Texts language, FileDialogs dialogs) {
        texts = language;
        files = dialogs;
    }

    /// Opens a project, once nothing of the open one can be lost.
    void open(Path file) {
        leaving(() -> session.keeping().open(file, desk.author(), this::come, refusal -> refused(file, refusal)));
    }

    /// Asks for a file and puts the open project into it.
    void save() {
        var project = session.project().get();
        if (project != null) {
            files.saveProject(fileName(project.name())).ifPresent(file ->
                    session.keeping().keepIn(file, desk.author(), () -> desk.recent().add(file), refusal -> tell(refusal, List.of())));
        }
    }

    /// Asks for a file and makes a copy of the open one in it; a project that is in no file yet is put in one.
    void saveCopy() {
        var project = session.project().get();
        if (project == null || session.keeping().state().get() instanceof Kept.Nowhere) {
            save();
            return;
        }
        files.saveProject(fileName(texts.get("ProjectDoor.copyName", project.name()))).ifPresent(copy -> session.keeping().withFile(file -> {
            file.copyTo(copy);
            return copy;
        }, written -> written(written, ""), refusal -> tell(refusal, List.of())));
    }

    /// Asks for a file and writes the open project into it without what tells where cameras hang.
    void exportWithoutPlaces() {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        IntFunction<String> siteName = number -> texts.get("ProjectDoor.site", String.valueOf(number));
        files.saveProject(fileName(texts.get("ProjectDoor.withoutPlacesName", project.name()))).ifPresent(file ->
                session.keeping().export(() -> session.workflow().withoutPlaces(project, siteName), file, desk.author(), () -> written(file, texts.get("ProjectDoor.written.withoutPlaces")),
                        refusal -> tell(refusal, List.of())));
    }

    private void written(Path file, String what) {
        Question.ask(stage, texts.get("ProjectDoor.written"), (file + "\n\n" + what).strip(), List.of(), texts.get("ProjectDoor.close"));
    }

    /// Does something that ends the work on the open project, unless a person would rather keep what is in no file.
    void leaving(Runnable then) {
        if (session.keeping().state().get() instanceof Kept.Nowhere && session.canUndo().get()) {
            ask("ProjectDoor.nowhere", texts.get("ProjectDoor.nowhere.what"), then);
        } else {
            written(then);
        }
    }

    /// Does something that may end the work on the open project, unless changes wait for its file and a person would rather keep them.
    void written(Runnable then) {
        if (session.keeping().state().get() instanceof Kept.Waiting(_, var why)) {
            ask("ProjectDoor.waiting", words(why), then);
        } else {
            then.run();
        }
    }

    /// Closes the program, once nothing of the open project or of a list that is being mended can be lost.
    void closing(IntakeViewModel intake, Runnable close) {
        leaving(() -> unlessMending(intake, close));
    }

    /// Reads something in, once nothing of the open project or of a list that is being mended can be lost.
    void reading(IntakeViewModel intake, Runnable read) {
        written(() -> unlessMending(intake, read));
    }

    private void unlessMending(IntakeViewModel intake, Runnable then) {
        if (intake.isMending()) {
            Question.ask(stage, texts.get("IntakeView.mending"), texts.get("IntakeView.mending.what"),
                    List.of(new Answer("drop-draft", texts.get("IntakeView.mending.drop"), then)), texts.get("IntakeView.mending.keep"));
        } else {
            then.run();
        }
    }

    private void ask(String header, String text, Runnable then) {
        var answers = List.of(new Answer("save-first", texts.get("ProjectDoor.saveFirst"), this::save), new Answer("leave-unsaved", texts.get("ProjectDoor.leave"), then));
        Question.ask(stage, texts.get(header), text, answers, texts.get("ProjectDoor.cancel"));
    }

    private void come() {
        if (session.keeping().state().get() instanceof Kept.All(var file)) {
            desk.recent().add(file);
        }
        opened.run();
    }

    private void refused(Path file, UnusableProject refusal) {
        tell(refusal, answers(file, refusal.reason()));
    }

    private List<Answer> answers(Path file, Reason reason) {
        return switch (reason) {
            case OPEN_ELSEWHERE, READ_ONLY -> List.of(
                    new Answer("look", texts.get("ProjectDoor.look"), () -> look(file, null)),
                    new Answer("open-copy", texts.get("ProjectDoor.copy"), () -> look(file, this::save)));
            case DAMAGED -> List.of(new Answer("rescue", texts.get("ProjectDoor.rescue"), () -> rescue(file)));
            case MISSING, FOLDER, EXISTS, NO_ACCESS, NOT_A_PROJECT, NEWER, BUSY, CHANGED_ELSEWHERE, DISK_FULL, FAILED,
                    NOT_PROTECTED, WRONG_PASSWORD, PROTECTED_DAMAGED -> List.of();
        };
    }

    private void look(Path file, @Nullable Runnable then) {
        session.keeping().look(file, () -> {
            come();
            if (then != null) {
                then.run();
            }
        }, refusal -> tell(refusal, List.of()));
    }

    private void rescue(Path file) {
        var otherwise = session.workflow().empty(String.valueOf(file.getFileName()), desk.start());
        session.keeping().rescue(file, otherwise, lost -> {
            come();
            var shown = new ArrayList<>(lost.subList(0, Math.min(5, lost.size())));
            Question.ask(stage, texts.get("ProjectDoor.rescued", cameras()), String.join("\n", shown),
                    List.of(new Answer("save-rescued", texts.get("ProjectDoor.saveFirst"), this::save)), texts.get("ProjectDoor.close"));
        }, refusal -> tell(refusal, List.of()));
    }

    private int cameras() {
        var project = session.project().get();
        return project == null ? 0 : project.inventory().cameras().size();
    }

    private void tell(UnusableProject refusal, List<Answer> answers) {
        Question.ask(stage, texts.get("ProjectDoor.refused"), words(refusal), answers, texts.get(answers.isEmpty() ? "ProjectDoor.close" : "ProjectDoor.cancel"));
    }

    private String words(UnusableProject refusal) {
        return texts.get(refusal.reason(), refusal.parts(desk.zone()));
    }

    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ".wissel";
    }
}
