package nl.wissel.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.store.Entry;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.history.Version;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.session.Kept;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Signature;
import org.jspecify.annotations.Nullable;

/// The screen History without its looks. What it shows stands in the file, and is read anew whenever something was written to it.
public final class HistoryViewModel {
    private final Session session;
    private final Words words;
    private final FileDialogs files;
    private final Signature signature;
    private final ReadOnlyObjectWrapper<List<Entry>> journal = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Version>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Happening> happening = new ReadOnlyObjectWrapper<>(Happening.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);

    /// What a file remembers.
    private record Remembered(List<Entry> journal, List<Version> versions) {}

    HistoryViewModel(Session session, Words words, FileDialogs files, Signature signature) {
        this.session = session;
        this.words = words;
        this.files = files;
        this.signature = signature;
    }

    // what is shown

    /// Whether there is a file that remembers.
    ObservableValue<Boolean> hasFile() {
        return session.keeping().state().map(kept -> !(kept instanceof Kept.Nowhere));
    }

    /// Whether it is only looked at: its journal can be read, and nothing can be added to it.
    ObservableValue<Boolean> isLookedAt() {
        return session.keeping().state().map(Kept.Looked.class::isInstance);
    }

    /// All entries, the last first.
    ReadOnlyObjectProperty<List<Entry>> journal() {
        return journal.getReadOnlyProperty();
    }

    /// Which of them are to be seen.
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /// The entries that are to be seen.
    List<Entry> seen() {
        return journal.get().stream().filter(filter.get().over(words)).toList();
    }

    /// The named versions, the last first.
    ReadOnlyObjectProperty<List<Version>> versions() {
        return versions.getReadOnlyProperty();
    }

    /// How the two that were compared last differ; null before.
    ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Happening> happening() {
        return happening.getReadOnlyProperty();
    }

    /// Under which name changes are written.
    String name() {
        return signature.name();
    }

    // what can be done

    /// Keeps what is shown up to date.
    Subscription attach() {
        return session.keeping().state().subscribe(kept -> {
            if (kept instanceof Kept.All || kept instanceof Kept.Draft) {
                reload();
            } else if (kept instanceof Kept.Looked(_, var entries)) {
                versions.set(List.of());
                journal.set(entries.reversed());
            }
        });
    }

    private void reload() {
        session.keeping().withFile(file -> new Remembered(file.journal().reversed(), file.versions()), remembered -> {
            versions.set(remembered.versions());
            journal.set(remembered.journal());
        }, this::refused);
    }

    /// Chooses the name under which changes are written from now on; an empty one is the system's.
    void sign(String name) {
        signature.choose(name);
        var chosen = name.isBlank() ? signature.user().name() : name.strip();
        session.keeping().withFile(file -> {
            file.sign(chosen);
            return chosen;
        }, _ -> { }, this::refused);
    }

    /// Keeps the project as it is now under a name.
    void keep(String name) {
        if (name.isBlank()) {
            say("history.versions.noName");
            return;
        }
        session.keeping().withFile(file -> file.keepVersion(name.strip()), kept -> {
            say("history.versions.kept", kept.name());
            reload();
        }, this::refused);
    }

    /// Takes a version away for good.
    void remove(Version version) {
        session.keeping().withFile(file -> {
            file.removeVersion(version);
            return version;
        }, removed -> {
            say("history.versions.removed", removed.name());
            comparison.set(null);
            reload();
        }, this::refused);
    }

    /// Makes the project what it was when a version was kept; an edit like any other.
    void restore(Version version) {
        session.keeping().withFile(file -> file.project(version), project -> {
            session.edit(words.texts().get("history.edit.restore", version.name()), _ -> project);
            say("history.versions.restored", version.name());
        }, this::refused);
    }

    /// Compares a version with a later one, or with the project as it is now.
    ///
    /// @param with null = the project as it is now
    void compare(Version version, @Nullable Version with) {
        var present = Objects.requireNonNull(session.project().get());
        say("planning.working");
        session.keeping().withFile(file -> List.of(new Comparison.Side(version.name(), file.project(version)),
                with == null ? new Comparison.Side(words.texts().get("history.versions.now"), present) : new Comparison.Side(with.name(), file.project(with))),
                sides -> session.jobs().run(() -> Comparison.of(sides.getFirst(), sides.getLast(), session.workflow()), found -> {
                    comparison.set(found);
                    happening.set(Happening.NOTHING);
                }, session::fail), this::refused);
    }

    /// Asks where, and writes the entries that are to be seen into a workbook.
    void export() {
        var project = session.project().get();
        var shown = seen();
        if (project == null) {
            return;
        }
        files.saveWorkbook(words.texts().get("history.fileName", project.name()) + ".xlsx").ifPresent(file -> session.jobs().run(() -> {
            try {
                WorkbookWriter.write(new JournalBook(words).of(shown), file);
                return Optional.<UnwritableFile>empty();
            } catch (UnwritableFile trouble) {
                return Optional.of(trouble);
            }
        }, trouble -> trouble.ifPresentOrElse(
                why -> happening.set(new Happening(words.texts().get("planning.report.refused", why.file(), words.texts().get(why.reason())), true)),
                () -> say("planning.report.written", file)), session::fail));
    }

    private void say(String key, Object... arguments) {
        happening.set(new Happening(words.texts().get(key, arguments), false));
    }

    private void refused(UnusableProject why) {
        happening.set(new Happening(words.texts().get(why.reason(), why.parts(words.zone())), true));
    }
}
