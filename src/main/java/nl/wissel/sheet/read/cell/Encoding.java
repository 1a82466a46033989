package nl.wissel.sheet.read.cell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the characters of a text are written.
///
/// @param marked the file begins with a mark of its encoding (BOM)
public record Encoding(Charset charset, boolean marked) {
    /// Windows-1252, which can be read from any bytes.
    public static final Encoding WINDOWS = new Encoding(Charset.forName("windows-1252"), false);

    private static final int HEAD = 1 << 16;
    private static final char MARK = '\uFEFF';

    /// What the first bytes of a file tell: its mark, zeros at every other place (UTF-16), else UTF-8 is supposed.
    public static Encoding of(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return ofHead(stream.readNBytes(HEAD));
        }
    }

    /// Nothing in the file says so: only when the whole of it can be read strictly it is right; else it is [#WINDOWS].
    public boolean isSupposed() {
        return charset.equals(StandardCharsets.UTF_8) && !marked;
    }

    /// What the first bytes tell; UTF-8 when they tell nothing.
    public static Encoding ofHead(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, true);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, true);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, true);
        }
        int pairs = head.length / 2;
        if (pairs > 0 && zeros(head, 1) * 2 > pairs && zeros(head, 0) * 10 <= pairs) {
            return new Encoding(StandardCharsets.UTF_16LE, false);
        }
        if (pairs > 0 && zeros(head, 0) * 2 > pairs && zeros(head, 1) * 10 <= pairs) {
            return new Encoding(StandardCharsets.UTF_16BE, false);
        }
        return new Encoding(StandardCharsets.UTF_8, false);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int first) {
        int zeros = 0;
        for (int i = first; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /// A reader behind the mark; what cannot be read becomes a question mark in a box.
    public BufferedReader forgiving(InputStream stream) throws IOException {
        return behindMark(new InputStreamReader(stream, charset));
    }

    /// A reader behind the mark; what cannot be read is an error.
    public BufferedReader strict(InputStream stream) throws IOException {
        return behindMark(new InputStreamReader(stream, charset.newDecoder()));
    }

    private static BufferedReader behindMark(Reader characters) throws IOException {
        var reader = new BufferedReader(characters, HEAD);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /// The name as a person reads it: `UTF-8`, `windows-1252`.
    public String shown() {
        return charset.name();
    }
}
