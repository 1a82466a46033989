package nl.wissel.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to write to a project file: the system's lock on a small file beside it (`.city.wissel.lock`) that says who has it. The system frees
/// the lock when its holder is gone, however that came, so a file left behind shuts nobody out.
final class WriterLock implements AutoCloseable {
    /// Far behind the words, which others must be able to read while it is held.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int TRIES = 50;
    /// What this process holds. On some systems a process loses its lock on a file when it closes any other channel on it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path beside;
    private final FileChannel channel;

    private WriterLock(Path beside, FileChannel channel) {
        this.beside = beside;
        this.channel = channel;
    }

    /// Takes the lock of a file.
    ///
    /// @throws UnusableProject when someone else has it
    /// @throws IOException     when there can be no file beside it
    static WriterLock take(Path file, Holder holder) throws UnusableProject, IOException {
        var beside = beside(file);
        if (!HELD_HERE.add(beside)) {
            throw new UnusableProject(file, holder(beside));
        }
        WriterLock taken = null;
        try {
            for (var tries = 0; taken == null && tries < TRIES; tries++) {
                taken = tryOnce(file, beside, holder);
            }
            if (taken == null) {
                throw new UnusableProject(file, holder(beside));
            }
            return taken;
        } finally {
            if (taken == null) {
                HELD_HERE.remove(beside);
            }
        }
    }

    /// @return null when there was no file beside, or the one that was locked is there no more: its former holder took it away
    private static @Nullable WriterLock tryOnce(Path file, Path beside, Holder holder) throws UnusableProject, IOException {
        var before = key(beside);
        if (before.isEmpty()) {
            FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
            return null;
        }
        var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var kept = false;
        try {
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new UnusableProject(file, parse(read(channel)));
            }
            if (!before.equals(key(beside))) {
                return null;
            }
            channel.truncate(0).write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.UTF_8)), 0);
            kept = true;
            return new WriterLock(beside, channel);
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /// Tells two files of the same name apart, without opening one.
    private static Optional<Object> key(Path beside) throws IOException {
        try {
            var attributes = Files.readAttributes(beside, BasicFileAttributes.class);
            return Optional.of(List.of(Objects.requireNonNullElse(attributes.fileKey(), beside), attributes.creationTime()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".lock");
    }

    private static @Nullable Holder parse(String text) {
        return Holder.parse(text).orElse(null);
    }

    /// Who has the lock, as its file says; null when it says nothing.
    private static @Nullable Holder holder(Path beside) {
        try {
            return parse(Files.readString(beside));
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(4096);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    /// Gives the lock back, and takes its file away.
    @Override
    public void close() {
        if (!HELD_HERE.contains(beside) || !channel.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(beside);
            channel.close();
        } catch (IOException leftBehind) {
            // the file that stays says nothing to anybody: it is not locked
        } finally {
            HELD_HERE.remove(beside);
        }
    }
}
