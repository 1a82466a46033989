package nl.wissel.ui.shell.door;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.stage.Stage;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.protect.ProtectedCopy;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Question;
import nl.wissel.ui.control.Question.Answer;
import nl.wissel.ui.session.Session;

/// Lets projects in and out of protected copies. What comes out stays in memory until a person says where it is to be written.
final class ProtectionDoor {
    private final ProjectDoor door;
    private final Stage stage;
    private final Desk desk;
    private final Session session;
    private Texts texts;
    private FileDialogs files;

    ProtectionDoor(ProjectDoor door, Stage stage, Desk desk, Session session, Texts texts, FileDialogs files) {
        this.door = door;
        this.stage = stage;
        this.desk = desk;
        this.session = session;
        this.texts = texts;
        this.files = files;
    }

    void speak(Texts language, FileDialogs dialogs) {
        texts = language;
        files = dialogs;
    }

    /// Asks for a password and a file, and writes a copy of the open project.
    void write() {
        var project = session.project().get();
        if (project != null) {
            new PasswordDialog(stage, texts, true).ask(texts.get("ProtectionDoor.write"), texts.get("ProtectionDoor.write.what"), password ->
                    files.saveProtected(ProjectFile.nameOf(project.name()) + ProtectedCopy.ENDING).ifPresentOrElse(
                            file -> session.keeping().copies().write(file, password, desk.author(), () -> written(file), refusal -> door.tell(refusal, List.of())),
                            () -> Arrays.fill(password, ' ')));
        }
    }

    private void written(Path file) {
        Question.ask(stage, texts.get("ProtectionDoor.written", file.getFileName()), texts.get("ProtectionDoor.written.what"), List.of(), texts.get("ProjectDoor.close"));
    }

    /// Asks for the password of a copy, and where what is in it is to be.
    void open(Path file) {
        open(file, texts.get("ProtectionDoor.open.what"));
    }

    private void open(Path file, String words) {
        new PasswordDialog(stage, texts, false).ask(texts.get("ProtectionDoor.open", file.getFileName()), words, password ->
                session.keeping().copies().unlock(file, password, unlocked -> choose(file, unlocked), refusal -> {
                    if (refusal.reason() == Reason.WRONG_PASSWORD) {
                        open(file, texts.get("ProtectionDoor.wrong"));
                    } else {
                        door.tell(refusal, List.of());
                    }
                }));
    }

    private void choose(Path file, ProjectImage unlocked) {
        Question.ask(stage, texts.get("ProtectionDoor.unlocked"), texts.get("ProtectionDoor.unlocked.what"), List.of(
                new Answer("work-on-copy", texts.get("ProtectionDoor.work"), () -> work(file, unlocked)),
                new Answer("look-at-copy", texts.get("ProtectionDoor.look"), () -> session.keeping().copies().look(file, unlocked, () -> come(file), refusal -> door.tell(refusal, List.of())))),
                texts.get("ProjectDoor.cancel"));
    }

    private void work(Path file, ProjectImage unlocked) {
        var name = file.getFileName().toString();
        files.saveProject(name.substring(0, name.length() - ProtectedCopy.ENDING.length()) + ".wissel").ifPresent(path ->
                session.keeping().copies().keepIn(unlocked, path, desk.author(), door::come, refusal -> door.tell(refusal, List.of())));
    }

    private void come(Path file) {
        door.come();
        desk.recent().add(file);
    }
}
