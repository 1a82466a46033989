package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wissel.project.Intake;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.unit.Quarter;

/// What a person settled of lists that are not taken over yet: which column feeds which field, and what was mended. A project file without cameras
/// each, until the list is taken over or given up. A convenience: trouble with it is none of the person's.
///
/// @param folder where they stand, in a place of the user's own
public record Mendings(Path folder, Author author) {
    private static final Quarter ANY = new Quarter(2000, 1);

    /// What was settled of a list; nothing when it was not being mended when a window ended.
    public Optional<Intake> of(Path list) {
        try {
            return Files.exists(place(list)) ? Optional.of(StoredProject.read(place(list)).project().intake()) : Optional.empty();
        } catch (UnusableProject unreadable) {
            return Optional.empty();
        }
    }

    /// Keeps what is settled of a list now.
    public void keep(Path list, Intake settled) {
        try {
            Files.createDirectories(folder);
            ProjectFile.create(place(list), Project.withDefaults(list.toString(), ANY, Set.of()).with(settled), author, true).close();
        } catch (IOException | UnusableProject notKept) {
            // after a crash the list has to be mended once more
        }
    }

    /// The list was taken over, or given up.
    public void forget(Path list) {
        try {
            Files.deleteIfExists(place(list));
        } catch (IOException stays) {
            // what was settled of it is offered once more
        }
    }

    private Path place(Path list) {
        var name = UUID.nameUUIDFromBytes(list.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name + ".wissel");
    }
}
