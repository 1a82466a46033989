package nl.wissel.ui.screening.register;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.wissel.exchange.registers.RegisterFileReader.RegisterReading;
import nl.wissel.project.Project;
import nl.wissel.project.ScreeningRules;
import nl.wissel.screening.Entry;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.entry.EntryForm;
import nl.wissel.screening.entry.EntryForm.Outcome;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.screening.entry.Part;
import nl.wissel.screening.entry.Trouble;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.session.Session;

/// The registers without their looks: searched, added to, shared.
public final class RegistersViewModel {
    private final Session session;
    private final Texts texts;
    private final FileDialogs files;
    private final ObjectProperty<EntryKind> kind = new SimpleObjectProperty<>(EntryKind.BRAND);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableValue<RegisterPicture> picture;
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);

    public RegistersViewModel(Session session, Texts texts, FileDialogs files) {
        this.session = session;
        this.texts = texts;
        this.files = files;
        picture = Bindings.createObjectBinding(() -> {
            var project = session.project().get();
            return project == null ? RegisterPicture.EMPTY
                    : RegisterPicture.of(kind.get(), search.get(), session.workflow().registers(project), project.screening().own(), texts);
        }, session.project(), kind, search);
    }

    // what is shown

    ObjectProperty<EntryKind> kind() {
        return kind;
    }

    StringProperty search() {
        return search;
    }

    ObservableValue<RegisterPicture> picture() {
        return picture;
    }

    ReadOnlyObjectProperty<Message> message() {
        return message.getReadOnlyProperty();
    }

    // what can be done

    /// Adds a row of the kind that is shown.
    ///
    /// @return what is wrong with it, if anything
    Optional<Trouble> add(Map<Part, String> written) {
        return switch (EntryForm.read(kind.get(), written, session.workflow().registers(project()))) {
            case Outcome.Refused(var trouble) -> Optional.of(trouble);
            case Outcome.Row(var entry) -> {
                session.edit(texts.get("screening.register.edit.add", entry.name()), project -> project.with(project.screening().adding(entry)));
                message.set(Message.NONE);
                yield Optional.empty();
            }
        };
    }

    /// Removes an own row, unless another own row needs it.
    void remove(Entry entry) {
        var needing = project().screening().own().needing(entry, session.workflow().registers());
        if (needing.isEmpty()) {
            session.edit(texts.get("screening.register.edit.remove", entry.name()), project -> project.with(project.screening().removing(entry)));
            message.set(Message.NONE);
        } else {
            message.set(Message.bad(texts.get("screening.register.needed", entry.name(), needing.getFirst().name())));
        }
    }

    /// Asks for a file, and takes the rows that are good.
    void importRows() {
        var project = project();
        files.openList().ifPresent(file -> session.jobs().run(orTrouble(() -> session.workflow().readRegisters(project, file)), this::take, session::fail));
    }

    private sealed interface Read {
        record Rows(RegisterReading reading) implements Read {}

        record Unreadable(UnreadableFile trouble) implements Read {}
    }

    private static Callable<Read> orTrouble(Callable<RegisterReading> reading) {
        return () -> {
            try {
                return new Read.Rows(reading.call());
            } catch (UnreadableFile e) {
                return new Read.Unreadable(e);
            }
        };
    }

    private void take(Read read) {
        switch (read) {
            case Read.Unreadable(var trouble) -> message.set(Message.bad(texts.get(trouble.reason(), trouble.file(), trouble.place(), trouble.found())));
            case Read.Rows(var reading) when reading.sheets().isEmpty() -> message.set(Message.bad(texts.get("screening.register.noSheets")));
            case Read.Rows(var reading) -> {
                session.edit(texts.get("screening.register.edit.import"), project -> project.with(taking(project.screening(), reading)));
                message.set(new Message(texts.get("screening.register.imported", reading.taken(), reading.bad().size()).strip(), !reading.bad().isEmpty(),
                        reading.bad().stream().map(row -> texts.get("screening.register.bad", row.sheet(), String.valueOf(row.row()), row.header(),
                                texts.get(row.trouble().problem(), row.trouble().found()))).toList()));
            }
        }
    }

    /// Lists that are new count at once.
    private static ScreeningRules taking(ScreeningRules rules, RegisterReading reading) {
        var active = new HashSet<>(rules.activeLists());
        reading.own().entries().stream().filter(entry -> entry instanceof PolicyList && !rules.own().entries().contains(entry)).map(Entry::key).forEach(active::add);
        return rules.with(reading.own()).withActiveLists(active);
    }

    /// Asks where, and writes the own rows there.
    void exportRows() {
        var project = project();
        files.saveWorkbook(texts.get("screening.register.file")).ifPresent(file -> session.jobs().run(() -> write(project, file), message::set, session::fail));
    }

    private Message write(Project project, Path file) {
        try {
            session.workflow().writeRegisters(project, texts, file);
            return Message.good(texts.get("screening.council.written", file));
        } catch (UnwritableFile e) {
            return Message.bad(texts.get(e.reason(), e.file()));
        }
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }
}
