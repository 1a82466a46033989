package nl.wissel.sheet.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.UnwritableFile.Reason;

/// Writes a file that is whole or absent: beside its place first, then moved into it.
public final class WholeFile {
    private static final int MOST_LEFTOVERS = 100;

    private WholeFile() {}

    /// What puts the bytes on the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Writes the file.
    ///
    /// @throws UnwritableFile when it cannot be written; a file that was there before is as it was
    public static void write(Path file, Content content) throws UnwritableFile {
        var target = target(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeToDevice(file, target, content);
        } else {
            writeBeside(file, target, content);
        }
    }

    /// Looks whether the file has a place where it can be written, before the work that makes it is done.
    ///
    /// @throws UnwritableFile when it has none; that it does not throw promises nothing
    public static void check(Path file) throws UnwritableFile {
        var target = target(file);
        if (!Files.isWritable(Files.exists(target) ? target : WriteTrouble.parent(target))) {
            throw new UnwritableFile(file, Reason.NO_ACCESS, new IOException("not writable"));
        }
    }

    /// The place the bytes go to: where a link leads, not the link.
    private static Path target(Path file) throws UnwritableFile {
        try {
            var target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new UnwritableFile(file, Reason.IS_A_FOLDER, new IOException("is a folder"));
            }
            var parent = WriteTrouble.parent(target);
            if (!Files.isDirectory(parent)) {
                var reason = WriteTrouble.isBelowFile(parent) ? Reason.PARENT_IS_NOT_A_FOLDER : Reason.PARENT_MISSING;
                throw new UnwritableFile(file, reason, new IOException("no folder " + parent));
            }
            return target;
        } catch (IOException e) {
            throw new UnwritableFile(file, Reason.FAILED, e);
        }
    }

    /// A terminal, a pipe: it cannot be replaced.
    private static void writeToDevice(Path file, Path device, Content content) throws UnwritableFile {
        try (var stream = new BufferedOutputStream(Files.newOutputStream(device, StandardOpenOption.WRITE))) {
            content.writeTo(new LeftOpen(stream));
        } catch (IOException | UncheckedIOException e) {
            throw WriteTrouble.unwritable(file, device, e);
        }
    }

    private static void writeBeside(Path file, Path target, Content content) throws UnwritableFile {
        Path beside;
        try {
            beside = create(target);
        } catch (IOException e) {
            throw WriteTrouble.unwritable(file, target, e);
        }
        try {
            fill(beside, content);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException e) {
            throw WriteTrouble.unwritable(file, target, e);
        } finally {
            // its place is known and free again next time, should this fail too
            beside.toFile().delete();
        }
    }

    private static void fill(Path beside, Content content) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            var stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(new LeftOpen(stream));
            stream.flush();
            channel.force(true);
        }
    }

    private static Path create(Path target) throws IOException {
        for (int number = 0; ; number++) {
            var beside = target.resolveSibling("." + target.getFileName() + "." + number + ".part");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_LEFTOVERS) {
                    throw e;
                }
            }
        }
    }

    /// Content may close its stream; the file has to reach the disk first.
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
