package nl.wissel.sheet.read.part;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.TooLarge;

/// Guards the memory of a parser: what it reads for one step, it holds.
final class StepReader extends FilterReader {
    /// The most characters of one step: more is a name, a comment or an attribute made to fill the memory.
    private static final long LONGEST_STEP = 8 << 20;

    private long read;

    StepReader(Reader source) {
        super(source);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        read += Math.max(0, count);
        if (read > LONGEST_STEP) {
            throw new TooLarge(Reason.TEXT_TOO_LONG);
        }
        return count;
    }

    /// The parser came a step further.
    void step() {
        read = 0;
    }

    /// Reads what is left, so that the checksum of it all is compared.
    void finish() throws IOException {
        in.transferTo(Writer.nullWriter());
    }

    void release() throws IOException {
        in.close();
    }

    /// Nothing yet: a parser closes its source before the last bytes were compared.
    @Override
    public void close() {}
}
