package nl.wissel.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wissel.sheet.UnwritableFile;

/// Writes a file that is whole or absent: beside its place first, then moved into it.
public final class WholeFile {
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
        try (var stream = Files.newOutputStream(file)) {
            content.writeTo(stream);
        } catch (IOException e) {
            throw new UnwritableFile(file, UnwritableFile.Reason.FAILED, e);
        }
    }
}
