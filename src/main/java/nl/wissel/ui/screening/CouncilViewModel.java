package nl.wissel.ui.screening;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.report.council.CouncilFigures;
import nl.wissel.report.council.CouncilFigures.By;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.screening.register.Message;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The council's summary without its looks.
final class CouncilViewModel {
    private final Session session;
    private final Texts texts;
    private final FileDialogs files;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.MAKER);
    private final ObservableValue<@Nullable CouncilFigures> figures;
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);

    CouncilViewModel(Session session, Texts texts, FileDialogs files) {
        this.session = session;
        this.texts = texts;
        this.files = files;
        figures = Bindings.createObjectBinding(this::count, session.findings(), by);
    }

    private @Nullable CouncilFigures count() {
        var project = session.project().get();
        var findings = session.findings().get();
        return project == null || findings == null || !knows(findings, project) ? null
                : CouncilFigures.of(by.get(), project.inventory(), findings.screening(), session.workflow().registers(project));
    }

    /// The findings of a moment ago may not know the cameras of now.
    private static boolean knows(Findings findings, Project project) {
        return project.inventory().cameras().stream().allMatch(camera -> findings.screening().verdicts().containsKey(camera.id()));
    }

    ObjectProperty<By> by() {
        return by;
    }

    /// Null until there are findings.
    ObservableValue<@Nullable CouncilFigures> figures() {
        return figures;
    }

    ReadOnlyObjectProperty<Message> message() {
        return message.getReadOnlyProperty();
    }

    /// Asks where, and writes the summary there.
    void export() {
        var project = Objects.requireNonNull(session.project().get());
        var findings = session.findings().get();
        if (findings == null || session.working().get()) {
            return;
        }
        files.saveWorkbook(texts.get("screening.council.file", project.name())).ifPresent(file -> session.jobs().run(() -> {
            try {
                session.workflow().council(project, findings, texts, file);
                return Optional.<UnwritableFile>empty();
            } catch (UnwritableFile e) {
                return Optional.of(e);
            }
        }, trouble -> message.set(trouble.map(e -> Message.bad(texts.get(e.reason(), e.file())))
                .orElseGet(() -> Message.good(texts.get("screening.council.written", file)))), session::fail));
    }
}
