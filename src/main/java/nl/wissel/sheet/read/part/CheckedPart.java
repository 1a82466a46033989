package nl.wissel.sheet.read.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import nl.wissel.sheet.read.cell.Source;

/// The bytes of a part, counted against the limit and checked against the checksum in the zip.
final class CheckedPart extends FilterInputStream {
    private final CRC32 checksum = new CRC32();
    private final ZipEntry entry;
    private final Source source;

    CheckedPart(InputStream stream, ZipEntry entry, Source source) {
        super(stream);
        this.entry = entry;
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            source.unpacked(read);
            checksum.update(bytes, offset, read);
        } else if (read < 0 && entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
            throw new IOException("checksum of " + entry.getName() + " differs");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
