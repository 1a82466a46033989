package nl.wissel.sheet.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.UnwritableFile.Reason;
import org.jspecify.annotations.Nullable;

/// Why a file could not be written, from what the system said.
final class WriteTrouble {
    /// With less than this left (bytes) the disk is full, whatever language the system says it in.
    private static final long NOTHING_LEFT = 16_384;

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "onvoldoende schijfruimte", "onvoldoende ruimte", "geen ruimte");
    private static final List<String> IN_USE = List.of("used by another process", "door een ander proces", "text file busy");

    private WriteTrouble() {}

    /// The failure to tell. Called while what was written so far is still there: a full disk is then still full.
    static UnwritableFile unwritable(Path file, Path target, Exception trouble) {
        return new UnwritableFile(file, reason(target, trouble), trouble);
    }

    private static Reason reason(Path target, Exception trouble) {
        if (says(trouble, FULL) || isFull(parent(target))) {
            return Reason.DISK_FULL;
        }
        if (says(trouble, IN_USE)) {
            return Reason.IN_USE;
        }
        return trouble instanceof AccessDeniedException ? Reason.NO_ACCESS : Reason.FAILED;
    }

    static Path parent(Path target) {
        return Objects.requireNonNullElse(target.getParent(), target);
    }

    /// Some folder on the way to it is a file.
    static boolean isBelowFile(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return !Files.isDirectory(above);
            }
        }
        return false;
    }

    private static boolean says(@Nullable Throwable trouble, List<String> words) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            var message = Objects.requireNonNullElse(cause.getMessage(), "").toLowerCase(Locale.ROOT);
            if (words.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NOTHING_LEFT;
        } catch (IOException e) {
            return false;
        }
    }
}
