package nl.wissel.sheet.read.cell;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;

/// The file being read: how much it may still take, and how its troubles are told.
public final class Source {
    /// The most rows and columns a sheet of xlsx has.
    public static final int MOST_ROWS = 1_048_576;
    public static final int MOST_COLUMNS = 16_384;
    /// The most characters a spreadsheet program keeps in one cell.
    public static final int LONGEST_TEXT = 32_767;

    /// The most bytes that may come out of a file when it is unpacked, or the memory when that is less: a list of a million rows stays below it.
    private static final long MOST_UNPACKED_BYTES = 1L << 30;
    /// The most that may come out of each byte of the file, beyond what any file may give: lists stay below 100.
    private static final long MOST_UNPACKED_RATIO = 250;
    private static final long UNPACKED_BY_ANY = 64L << 20;
    /// The part of the memory that cells may take; the rest is for what is made of them.
    private static final double SHARE_OF_MEMORY = 0.6;
    private static final int LONGEST_FOUND = 120;
    /// What a small thing with a name takes in a list or map, an estimate.
    private static final int ENTRY_BYTES = 150;

    private final Path file;
    private long memoryLeft = (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY);
    /// Counted down by the thread that unpacks.
    private final AtomicLong bytesLeft;

    public Source(Path file) {
        this.file = file;
        this.bytesLeft = new AtomicLong(Math.min(
                Math.min(MOST_UNPACKED_BYTES, Runtime.getRuntime().maxMemory()), UNPACKED_BY_ANY + MOST_UNPACKED_RATIO * file.toFile().length()));
    }

    public Path file() {
        return file;
    }

    /// Takes note of memory (bytes, an estimate) that is taken until the file is read.
    ///
    /// @throws TooLarge when it is more than there is room for
    public void hold(long bytes) {
        memoryLeft -= bytes;
        if (memoryLeft < 0) {
            throw new TooLarge(Reason.TOO_LARGE);
        }
    }

    /// Takes note of something small with a name: a style, a sheet.
    public void holdEntry() {
        hold(ENTRY_BYTES);
    }

    /// Takes note of bytes that came out of the file.
    ///
    /// @throws TooLarge when they are more than any list needs
    public void unpacked(long bytes) {
        if (bytesLeft.addAndGet(-bytes) < 0) {
            throw new TooLarge(Reason.UNPACKS_TOO_LARGE);
        }
    }

    /// What to tell of trouble that a library met, or that we met ourselves: too large, or damaged.
    ///
    /// @param place a format (`xlsx`), a part of it, or a cell (`Blad1!A12`)
    public UnreadableFile trouble(String place, Throwable trouble) {
        var found = trouble.getClass().getSimpleName();
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge limit) {
                return new UnreadableFile(file, limit.reason(), place, "", trouble);
            }
            if (cause instanceof OutOfMemoryError) {
                return new UnreadableFile(file, Reason.TOO_LARGE, place, "", trouble);
            }
            found = Objects.requireNonNullElse(cause.getMessage(), found);
        }
        return new UnreadableFile(file, Reason.DAMAGED, place, oneLine(found), trouble);
    }

    /// The file for a reason that needs no place.
    public UnreadableFile unusable(Reason reason, String found) {
        return new UnreadableFile(file, reason, "", oneLine(found));
    }

    private static String oneLine(String message) {
        var line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_FOUND ? line : line.substring(0, LONGEST_FOUND) + "…";
    }
}
