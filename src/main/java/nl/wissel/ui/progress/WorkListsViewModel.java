package nl.wissel.ui.progress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.wissel.exchange.course.CourseDifference;
import nl.wissel.exchange.course.ReturnedWork;
import nl.wissel.exchange.course.WorkList;
import nl.wissel.exchange.course.WorkPeriod;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Writes lists of work, and reads what was done from lists: looked at before it is taken over.
public final class WorkListsViewModel {
    /// What is going on.
    sealed interface Step {
        /// Nothing is.
        record Idle() implements Step {}

        /// A file is being written or read.
        record Working() implements Step {}

        /// @param cameras in the list that was written
        record Written(Path file, int cameras) implements Step {}

        record NotWritten(UnwritableFile why) implements Step {}

        /// A file could not be read; none of them was.
        record NotRead(UnreadableFile why) implements Step {}

        /// Lists were read; nothing is taken over yet.
        ///
        /// @param files their names
        record Returned(ReturnedWork work, String files) implements Step {}

        /// @param cameras that were taken over
        record Taken(int cameras) implements Step {}
    }

    /// What taking over would change.
    record Shown(ReturnedWork work, CourseDifference difference) {}

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle());
    private final ObservableValue<@Nullable Shown> difference;
    private final Session session;
    private final Texts texts;
    private final Supplier<LocalDate> today;

    /// @param today the day by the clock
    public WorkListsViewModel(Session session, Texts texts, Supplier<LocalDate> today) {
        this.session = session;
        this.texts = texts;
        this.today = today;
        difference = Bindings.createObjectBinding(this::shown, step, session.project());
    }

    // what is shown

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Beside what is recorded now; null when nothing was read.
    ObservableValue<@Nullable Shown> difference() {
        return difference;
    }

    private @Nullable Shown shown() {
        var project = session.project().get();
        return project != null && step.get() instanceof Step.Returned(var work, _) ? new Shown(work, CourseDifference.of(work, project.course())) : null;
    }

    /// What the workbook of a period is called, until a person calls it otherwise.
    String fileName(WorkPeriod period) {
        var project = Objects.requireNonNull(session.project().get());
        return texts.get("work.file", project.name(), new WorkList(period, List.of()).name(texts)).replaceAll("[^\\p{L}\\p{N} ._-]+", "-") + ".xlsx";
    }

    // what can be done

    void write(WorkPeriod period, Path file) {
        var project = session.project().get();
        var findings = session.findings().get();
        if (project != null && findings != null) {
            step.set(new Step.Working());
            session.jobs().<Step>run(() -> {
                var list = WorkList.of(period, project, findings);
                WorkbookWriter.write(list.workbook(project, texts), file);
                return new Step.Written(file, list.lines().size());
            }, step::set, this::refuse);
        }
    }

    void read(List<Path> files) {
        var project = session.project().get();
        var findings = session.findings().get();
        if (project != null && findings != null && !files.isEmpty()) {
            step.set(new Step.Working());
            var day = today.get();
            var names = files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
            session.jobs().<Step>run(() -> {
                var lists = new ArrayList<Spreadsheet>();
                for (var file : files) {
                    lists.add(session.workflow().read(file));
                }
                return new Step.Returned(ReturnedWork.read(lists, project, findings, day, texts.language()), names);
            }, step::set, this::refuse);
        }
    }

    /// Takes over what was read, in one change.
    ///
    /// @param overruling also where something else is recorded
    void take(boolean overruling) {
        var now = difference.getValue();
        if (now != null && step.get() instanceof Step.Returned(_, var files)) {
            var cameras = now.difference().taken(overruling).size();
            step.set(new Step.Taken(cameras));
            session.edit(texts.get("work.edit", cameras, files), project -> project.with(now.difference().take(project.course(), overruling)));
        }
    }

    /// Leaves what was read.
    void forget() {
        step.set(new Step.Idle());
    }

    private void refuse(Exception trouble) {
        switch (trouble) {
            case UnwritableFile why -> step.set(new Step.NotWritten(why));
            case UnreadableFile why -> step.set(new Step.NotRead(why));
            default -> {
                step.set(new Step.Idle());
                session.fail(trouble);
            }
        }
    }
}
