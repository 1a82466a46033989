package nl.wissel.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.wissel.plan.Assumption;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.session.Session;

/// The screen Report without its looks.
public final class ReportViewModel {
    private final Session session;
    private final Texts texts;
    private final FileDialogs files;
    private final ReadOnlyObjectWrapper<Exporting> state = new ReadOnlyObjectWrapper<>(new Exporting.Idle());
    private final ObservableValue<List<Assumption>> assumptions;
    private final ObservableValue<Boolean> hasPlan;
    private final ObservableValue<Boolean> canExport;

    public ReportViewModel(Session session, Texts texts, FileDialogs files) {
        this.session = session;
        this.texts = texts;
        this.files = files;
        assumptions = session.findings().map(findings -> findings.preparation().assumptions());
        hasPlan = session.findings().map(findings -> findings.plan() != null).orElse(false);
        canExport = Bindings.createBooleanBinding(this::isReady, session.findings(), session.working(), state);
    }

    // what is shown

    /// What the plan rests on that nobody stated; null until the first findings are there.
    public ObservableValue<List<Assumption>> assumptions() {
        return assumptions;
    }

    public ObservableValue<Boolean> hasPlan() {
        return hasPlan;
    }

    public ObservableValue<Boolean> canExport() {
        return canExport;
    }

    public ReadOnlyObjectProperty<Exporting> state() {
        return state.getReadOnlyProperty();
    }

    // what can be done

    /// Asks where, and writes the workbook of the plan there.
    public void export() {
        var project = Objects.requireNonNull(session.project().get());
        var findings = session.findings().get();
        if (!isReady() || findings == null) {
            return;
        }
        files.saveWorkbook(project.name() + ".xlsx").ifPresent(file -> {
            state.set(new Exporting.Writing(file));
            session.jobs().run(() -> {
                try {
                    session.workflow().report(project, findings, texts, file);
                    return Optional.<UnwritableFile>empty();
                } catch (UnwritableFile e) {
                    return Optional.of(e);
                }
            }, trouble -> state.set(result(file, trouble)), bug -> {
                state.set(new Exporting.Idle());
                session.fail(bug);
            });
        });
    }

    private static Exporting result(Path file, Optional<UnwritableFile> trouble) {
        return trouble.<Exporting>map(unwritable -> new Exporting.Refused(unwritable.file(), unwritable.reason())).orElseGet(() -> new Exporting.Written(file));
    }

    private boolean isReady() {
        var findings = session.findings().get();
        return findings != null && findings.plan() != null && !session.working().get() && !(state.get() instanceof Exporting.Writing);
    }
}
