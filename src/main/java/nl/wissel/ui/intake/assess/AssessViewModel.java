package nl.wissel.ui.intake.assess;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.exchange.assess.Answers;
import nl.wissel.exchange.assess.BookFolder;
import nl.wissel.exchange.assess.DepartmentBook;
import nl.wissel.exchange.assess.DepartmentState;
import nl.wissel.inventory.InventoryDifference.Changed;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;

/// Writes the departments' workbooks, and reads their answers: looked at before they are taken over.
public final class AssessViewModel {
    /// What is going on.
    public sealed interface Step {
        /// How far each department is, is shown.
        record Overview() implements Step {}

        /// Files are being written or read.
        record Working() implements Step {}

        /// Workbooks of these names are there already, perhaps filled in; nothing was written.
        record There(int books, Path folder) implements Step {}

        /// The workbooks were written.
        record Written(int books, Path folder) implements Step {}

        /// Nothing was written that was not whole.
        record NotWritten(UnwritableFile why) implements Step {}

        /// A file could not be read; none of them was.
        record NotRead(UnreadableFile why) implements Step {}

        /// Answers came back; nothing is taken over yet.
        ///
        /// @param changes what they would change in the project
        record Returned(Answers answers, List<Changed> changes) implements Step {
            public Returned {
                changes = List.copyOf(changes);
            }
        }
    }

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Overview());
    private final Session session;
    private final Supplier<LocalDate> today;

    public AssessViewModel(Session session, Supplier<LocalDate> today) {
        this.session = session;
        this.today = today;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public Session session() {
        return session;
    }

    /// How far each department is; empty while the findings are worked out.
    public List<DepartmentState> departments() {
        var project = session.project().get();
        var findings = session.findings().get();
        return project == null || findings == null || session.working().get() ? List.of() : DepartmentState.all(project, findings);
    }

    // commands

    /// Writes a workbook for each department into a folder, all of them or none; none that is there already is replaced unasked.
    public void write(Path folder, Texts texts) {
        write(folder, texts, false);
    }

    /// Writes them into the folder where such workbooks are, which are replaced.
    public void replace(Texts texts) {
        if (step.get() instanceof Step.There(_, var folder)) {
            write(folder, texts, true);
        }
    }

    private void write(Path folder, Texts texts, boolean replace) {
        var project = session.project().get();
        var findings = session.findings().get();
        if (project != null && findings != null) {
            step.set(new Step.Working());
            session.jobs().<Step>run(() -> {
                var books = DepartmentBook.all(project, findings, texts);
                var there = BookFolder.replaced(folder, books).size();
                if (there > 0 && !replace) {
                    return new Step.There(there, folder);
                }
                BookFolder.write(folder, books);
                return new Step.Written(books.size(), folder);
            }, step::set, this::refuse);
        }
    }

    /// Reads workbooks that came back.
    public void read(List<Path> files) {
        var project = session.project().get();
        if (project != null && !files.isEmpty()) {
            step.set(new Step.Working());
            var workflow = session.workflow();
            session.jobs().run(() -> {
                var books = new ArrayList<Spreadsheet>();
                for (var file : files) {
                    books.add(workflow.read(file));
                }
                var answers = Answers.read(books, project);
                return new Step.Returned(answers, answers.changes(project));
            }, step::set, this::refuse);
        }
    }

    /// Takes the answers over; it can be undone.
    ///
    /// @param label what the change is called in the history
    public void take(String label) {
        if (step.get() instanceof Step.Returned(var answers, _)) {
            step.set(new Step.Overview());
            session.edit(label, project -> answers.take(project, today.get()));
        }
    }

    /// Leaves the answers.
    public void forget() {
        step.set(new Step.Overview());
    }

    private void refuse(Exception trouble) {
        switch (trouble) {
            case UnwritableFile why -> step.set(new Step.NotWritten(why));
            case UnreadableFile why -> step.set(new Step.NotRead(why));
            default -> {
                step.set(new Step.Overview());
                session.fail(trouble);
            }
        }
    }
}
