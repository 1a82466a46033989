package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;
import nl.wissel.store.Author;

/// The name under which a person's changes stand in the journal: the system's, unless the person chose another, which is kept in the user's
/// folder for preferences.
///
/// @param user as the system knows the person
/// @param kept where the chosen name stands
public record Signature(Author user, Path kept) {

    /// Who works here, under the chosen name.
    public Author author() {
        return new Author(name(), user.machine(), user.clock());
    }

    /// The chosen name, or the system's.
    public String name() {
        try {
            return Files.exists(kept) ? Files.readString(kept).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(user.name()) : user.name();
        } catch (IOException unreadable) {
            return user.name();
        }
    }

    /// Chooses a name; an empty one is the system's again.
    public void choose(String name) {
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            WholeFile.write(kept, stream -> stream.write((name.strip() + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UnwritableFile notRemembered) {
            // it holds for as long as this file is open
        }
    }
}
