package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;

/// Where the windows of this user are: a small file each, which goes when its window is closed. One that is left is of a window that ended
/// otherwise, or is still open; which of the two, the lock of its project tells. A convenience: trouble with it is none of the person's.
///
/// @param folder where they stand
/// @param own    the name of this window's
public record Bookmarks(Path folder, String own) {
    /// @param note  the file in which it stands
    /// @param file  the project that was open
    /// @param place what was looked at
    public record Bookmark(Path note, Path file, String place) {}

    /// This window has a project open, and a person looks at something of it.
    public void put(Path file, String place) {
        try {
            Files.createDirectories(folder);
            WholeFile.write(folder.resolve(own), stream -> stream.write((file.toAbsolutePath() + "\n" + place + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UnwritableFile notRemembered) {
            // after a crash one has to look for the file
        }
    }

    /// This window has none open any more.
    public void clear() {
        remove(folder.resolve(own));
    }

    /// Nobody goes on there any more.
    public void remove(Bookmark left) {
        remove(left.note());
    }

    private static void remove(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException stays) {
            // the next start goes on there once more
        }
    }

    /// Those of other windows, the last first.
    public List<Bookmark> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var notes = Files.list(folder)) {
            return notes.filter(note -> !note.getFileName().toString().equals(own)).sorted(Comparator.comparingLong((Path note) -> note.toFile().lastModified()).reversed())
                    .flatMap(Bookmarks::read).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Stream<Bookmark> read(Path note) {
        try {
            var lines = Files.readAllLines(note);
            return lines.size() < 2 ? Stream.empty() : Stream.of(new Bookmark(note, Path.of(lines.get(0)), lines.get(1)));
        } catch (IOException | InvalidPathException unreadable) {
            return Stream.empty();
        }
    }
}
