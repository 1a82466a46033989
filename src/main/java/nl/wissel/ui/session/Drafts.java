package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.wissel.store.Author;
import nl.wissel.store.ProjectFile;

/// Where what is in no file of the person's yet is kept all the same: project files in a folder of the user's own, which nobody else may look into.
///
/// @param zone of the times in their names
public record Drafts(Path folder, Author author, ZoneId zone) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    /// A place for one more: `Amsterdam, 2027-03-01 09.30.00.wissel`.
    Path fresh(String project) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        var name = ProjectFile.nameOf(project) + ", " + WHEN.format(author.clock().instant().atZone(zone));
        var place = folder.resolve(name + ".wissel");
        for (var number = 2; Files.exists(place); number++) {
            place = folder.resolve(name + " (" + number + ").wissel");
        }
        return place;
    }

    /// Those that are there, the last first.
    public List<Path> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(ProjectFile::isNamedSo).sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Where that is kept which is settled of lists that are not taken over yet.
    public Mendings mendings() {
        return new Mendings(folder.resolveSibling("lists"), author);
    }

    /// Whether a file is one of them.
    public boolean has(Path file) {
        return file.toAbsolutePath().startsWith(folder.toAbsolutePath());
    }
}
