package nl.wissel.sheet.read.cell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the characters of a text are written.
///
/// @param marked the file begins with a mark of its encoding (BOM)
public record Encoding(Charset charset, boolean marked) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 1 << 16;
    private static final char MARK = '\uFEFF';

    /// Finds it out: by its mark, by zeros at every other place (UTF-16), UTF-8 when the whole file is valid as that, else Windows-1252.
    public static Encoding of(Path file) throws IOException {
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        var encoding = ofHead(head);
        return encoding.charset.equals(StandardCharsets.UTF_8) && !encoding.marked && !isUtf8(file) ? new Encoding(WINDOWS, false) : encoding;
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

    private static boolean isUtf8(Path file) throws IOException {
        var buffer = new char[HEAD];
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // only whether it can be read counts
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
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
