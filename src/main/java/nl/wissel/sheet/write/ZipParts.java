package nl.wissel.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a file that is a zip, one after another. The same parts give the same bytes, whenever and wherever they are written.
public final class ZipParts implements AutoCloseable {
    /// Parts need a time.
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 12, 0);

    private final ZipOutputStream zip;

    public ZipParts(OutputStream stream) {
        zip = new ZipOutputStream(stream);
    }

    /// Writes a part.
    public void write(String name, WholeFile.Content content) throws IOException {
        zip.putNextEntry(entry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }

    /// Writes a part as it is, not packed: a program can tell from the first bytes of the file what it is.
    public void store(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
