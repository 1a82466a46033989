package nl.wissel.ui.screening;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.report.council.CouncilFigures;
import nl.wissel.report.council.CouncilFigures.By;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.screening.register.Message;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.task.InBackground;
import org.jspecify.annotations.Nullable;

/// The council's summary without its looks.
final class CouncilViewModel {
    private final Session session;
    private final Texts texts;
    private final FileDialogs files;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.MAKER);
    private final InBackground<CouncilFigures> figures;
    private @Nullable Counted counted;
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);

    /// Findings, and the project they are of.
    private record Counted(Project project, Findings findings) {}

    CouncilViewModel(Session session, Texts texts, FileDialogs files) {
        this.session = session;
        this.texts = texts;
        this.files = files;
        figures = new InBackground<>(session.jobs(), session::fail);
    }

    /// Counts whenever there are new findings or another way of counting is chosen, until the screen leaves.
    Subscription attach() {
        return Subscription.combine(session.follow(this::found), by.subscribe((_, _) -> count()));
    }

    private void found(@Nullable Findings findings) {
        var project = session.project().get();
        counted = project == null || findings == null ? null : new Counted(project, findings);
        count();
    }

    private void count() {
        var present = counted;
        if (present == null) {
            figures.clear();
        } else {
            var chosen = by.get();
            var workflow = session.workflow();
            figures.ask(() -> CouncilFigures.of(chosen, present.project().inventory(), present.findings().screening(), workflow.registers(present.project())));
        }
    }

    ObjectProperty<By> by() {
        return by;
    }

    /// Null until there are findings.
    ReadOnlyObjectProperty<@Nullable CouncilFigures> figures() {
        return figures.value();
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
