package nl.wissel.ui.shell.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.protect.ProtectedCopy;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Question;
import nl.wissel.ui.control.Question.Answer;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.session.Kept;
import nl.wissel.ui.session.Session;

/// Lets projects in and out of their files, and asks a person where that is not simply possible.
public final class ProjectDoor {
    private final Stage stage;
    private final Desk desk;
    private final Session session;
    private final Runnable opened;
    private final ProtectionDoor protection;
    private Texts texts;
    private FileDialogs files;

    /// @param opened told when a project has come
    public ProjectDoor(Stage stage, Desk desk, Session session, Texts texts, FileDialogs files, Runnable opened) {
        this.stage = stage;
        this.desk = desk;
        this.session = session;
        this.texts = texts;
        this.files = files;
        this.opened = opened;
        protection = new ProtectionDoor(this, stage, desk, session, texts, files);
    }

    public void speak(Texts language, FileDialogs dialogs) {
        texts = language;
        files = dialogs;
        protection.speak(language, dialogs);
    }

    /// Opens a project or a protected copy of one, once nothing of the open one can be lost.
    public void open(Path file) {
        leaving(() -> {
            if (ProtectedCopy.isNamedSo(file)) {
                protection.open(file);
            } else {
                session.keeping().open(file, desk.author(), this::come, refusal -> refused(file, refusal));
            }
        });
    }

    /// Opens a project that was open when a window did not end by itself.
    void resume(Path file, Runnable resumed, Consumer<UnusableProject> refused) {
        session.keeping().open(file, desk.author(), () -> {
            come();
            resumed.run();
        }, refused);
    }

    /// Asks for a file and puts the open project into it.
    public void save() {
        save(() -> { });
    }

    private void save(Runnable then) {
        var project = session.project().get();
        if (project != null) {
            files.saveProject(ProjectFile.nameOf(project.name()) + ".wissel").ifPresent(file -> session.keeping().keepIn(file, desk.author(), () -> {
                desk.recent().add(file);
                then.run();
            }, refusal -> tell(refusal, List.of())));
        }
    }

    /// Asks for a file and makes a copy of the open one in it; a project that is in no file yet is put in one.
    public void saveCopy() {
        var project = session.project().get();
        if (project == null || isInNoFile(session.keeping().state().get())) {
            save();
            return;
        }
        files.saveProject(ProjectFile.nameOf(texts.get("ProjectDoor.copyName", project.name())) + ".wissel").ifPresent(copy -> session.keeping().withFile(file -> {
            file.copyTo(copy);
            return copy;
        }, written -> written(written, ""), refusal -> tell(refusal, List.of())));
    }

    private static boolean isInNoFile(Kept kept) {
        return switch (kept) {
            case Kept.Nowhere _, Kept.Looked _, Kept.Draft _ -> true;
            case Kept.All _, Kept.Writing _, Kept.Waiting _ -> false;
        };
    }

    /// Asks for a file and writes the open project into it without what tells where cameras hang.
    public void exportWithoutPlaces() {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        IntFunction<String> siteName = number -> texts.get("ProjectDoor.site", String.valueOf(number));
        files.saveProject(ProjectFile.nameOf(texts.get("ProjectDoor.withoutPlacesName", project.name())) + ".wissel").ifPresent(file ->
                session.keeping().copies().export(() -> session.workflow().withoutPlaces(project, siteName), file, desk.author(), () -> written(file, texts.get("ProjectDoor.written.withoutPlaces")),
                        refusal -> tell(refusal, List.of())));
    }

    private void written(Path file, String what) {
        Question.ask(stage, texts.get("ProjectDoor.written"), (file + "\n\n" + what).strip(), List.of(), texts.get("ProjectDoor.close"));
    }

    /// Asks for a password and a file, and writes a protected copy of the open project.
    public void protect() {
        protection.write();
    }

    /// The window goes once everything is in the file, or a person does without; also without a list that is being mended.
    public void close(WindowEvent wish, IntakeViewModel intake) {
        wish.consume();
        settled(() -> leaving(() -> unlessMending(intake, stage::close)));
    }

    private void settled(Runnable then) {
        var state = session.keeping().state();
        if (!(state.get() instanceof Kept.Writing)) {
            then.run();
            return;
        }
        state.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Kept> changing, Kept before, Kept now) {
                if (!(now instanceof Kept.Writing)) {
                    state.removeListener(this);
                    then.run();
                }
            }
        });
    }

    /// The drafts that are left of other times.
    public List<Path> drafts() {
        var open = session.keeping().state().get() instanceof Kept.Draft(var file) ? file : null;
        return desk.drafts().left().stream().filter(draft -> !draft.equals(open)).toList();
    }

    /// Does something that ends the work on the open project, unless a person would rather keep what is in no file.
    void leaving(Runnable then) {
        if (session.keeping().isUnsaved()) {
            var answers = new ArrayList<Answer>();
            answers.add(new Answer("save-first", texts.get("ProjectDoor.saveFirst"), () -> save(then)));
            var isDraft = session.keeping().state().get() instanceof Kept.Draft;
            if (isDraft) {
                answers.add(new Answer("keep-draft", texts.get("ProjectDoor.keepDraft"), then));
            }
            answers.add(new Answer("leave-unsaved", texts.get(isDraft ? "ProjectDoor.throwAway" : "ProjectDoor.leave"), () -> {
                session.keeping().discard();
                then.run();
            }));
            Question.ask(stage, texts.get("ProjectDoor.nowhere"), texts.get(isDraft ? "ProjectDoor.draft.what" : "ProjectDoor.nowhere.what"), answers, texts.get("ProjectDoor.cancel"));
        } else {
            written(then);
        }
    }

    /// Does something that may end the work on the open project, unless changes wait for its file and a person would rather keep them.
    public void written(Runnable then) {
        if (session.keeping().state().get() instanceof Kept.Waiting(_, var why)) {
            var answers = List.of(new Answer("save-first", texts.get("ProjectDoor.saveFirst"), () -> save(then)),
                    new Answer("leave-unsaved", texts.get("ProjectDoor.leave"), then));
            Question.ask(stage, texts.get("ProjectDoor.waiting"), words(why), answers, texts.get("ProjectDoor.cancel"));
        } else {
            then.run();
        }
    }

    /// Reads something in, once nothing of the open project or of a list that is being mended can be lost.
    public void reading(IntakeViewModel intake, Runnable read) {
        written(() -> unlessMending(intake, read));
    }

    private void unlessMending(IntakeViewModel intake, Runnable then) {
        if (intake.isMending()) {
            Question.ask(stage, texts.get("IntakeView.mending"), texts.get("IntakeView.mending.what"),
                    List.of(new Answer("drop-draft", texts.get("IntakeView.mending.drop"), () -> {
                        intake.cancel();
                        then.run();
                    }, true)), texts.get("IntakeView.mending.keep"));
        } else {
            then.run();
        }
    }

    /// A project has come.
    void come() {
        if (session.keeping().state().get() instanceof Kept.All(var file)) {
            desk.recent().add(file);
        }
        opened.run();
        session.keeping().older().ifPresent(older -> Question.ask(stage, texts.get("ProjectDoor.upgraded"), texts.get("ProjectDoor.upgraded.what", older),
                List.of(), texts.get("ProjectDoor.close")));
    }

    void refused(Path file, UnusableProject refusal) {
        tell(refusal, answers(file, refusal.reason()));
    }

    private List<Answer> answers(Path file, Reason reason) {
        return switch (reason) {
            case OPEN_ELSEWHERE, READ_ONLY, NO_ROOM -> List.of(
                    new Answer("look", texts.get("ProjectDoor.look"), () -> look(file)),
                    new Answer("open-copy", texts.get("ProjectDoor.copy"), () -> openCopy(file)));
            case DAMAGED -> List.of(new Answer("rescue", texts.get("ProjectDoor.rescue"), () -> rescue(file)));
            case MISSING, FOLDER, EXISTS, NO_ACCESS, NOT_A_PROJECT, NEWER, BUSY, CHANGED_ELSEWHERE, GONE, DISK_FULL, FAILED,
                    NOT_PROTECTED, WRONG_PASSWORD, PROTECTED_DAMAGED -> List.of();
        };
    }

    private void look(Path file) {
        session.keeping().look(file, this::come, refusal -> tell(refusal, List.of()));
    }

    private void openCopy(Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.wissel$", "");
        files.saveProject(ProjectFile.nameOf(texts.get("ProjectDoor.copyName", name)) + ".wissel").ifPresent(copy ->
                session.keeping().copies().open(file, copy, desk.author(), this::come, refusal -> tell(refusal, List.of())));
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

    void tell(UnusableProject refusal, List<Answer> answers) {
        Question.ask(stage, header(refusal.reason()), words(refusal), answers, texts.get(answers.isEmpty() ? "ProjectDoor.close" : "ProjectDoor.cancel"));
    }

    private String header(Reason reason) {
        return switch (reason) {
            case OPEN_ELSEWHERE, READ_ONLY, NEWER, DAMAGED, NO_ROOM -> texts.get("ProjectDoor.refused." + reason);
            case MISSING, FOLDER, EXISTS, NO_ACCESS, NOT_A_PROJECT, BUSY, CHANGED_ELSEWHERE, GONE, DISK_FULL, FAILED,
                    NOT_PROTECTED, WRONG_PASSWORD, PROTECTED_DAMAGED -> texts.get("ProjectDoor.refused");
        };
    }

    private String words(UnusableProject refusal) {
        return texts.get(refusal.reason(), refusal.parts(desk.zone()));
    }
}
