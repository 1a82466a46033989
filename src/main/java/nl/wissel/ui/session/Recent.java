package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;

/// The projects that were opened last, kept in the user's folder for preferences. It is a convenience: trouble with it is none of the person's.
///
/// @param list where they stand, a path a line, the last first
public record Recent(Path list) {
    private static final int MOST = 4;

    /// Those that are still there.
    public List<Path> files() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    /// Puts a file first.
    public void add(Path file) {
        var files = new ArrayList<Path>();
        files.add(file.toAbsolutePath());
        all().stream().filter(each -> !each.equals(file.toAbsolutePath())).limit(MOST - 1).forEach(files::add);
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            WholeFile.write(list, stream -> stream.write((String.join("\n", files.stream().map(Path::toString).toList()) + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UnwritableFile notRemembered) {
            // next time one has to look for the file
        }
    }

    private List<Path> all() {
        try {
            return Files.exists(list) ? Files.readAllLines(list).stream().filter(line -> !line.isBlank()).map(Path::of).toList() : List.of();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }
}
