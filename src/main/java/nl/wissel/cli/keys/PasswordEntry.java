package nl.wissel.cli.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a password comes from: typed unseen at a terminal, or a line of the input. Never an argument and never the environment, which others can see.
///
/// @param terminal null when nobody sits at one
public record PasswordEntry(@Nullable Terminal terminal, InputStream input, Charset charset) {
    /// More of a line is not read: passwords are not that long.
    private static final int LONGEST = 4096;

    /// Asks a person.
    @FunctionalInterface
    public interface Terminal {
        /// @return null when nothing is answered
        char @Nullable [] ask(String question);
    }

    /// The first line of the input, without its end.
    public char[] line() throws IOException {
        var bytes = new byte[LONGEST];
        var length = 0;
        for (var next = input.read(); next >= 0 && next != '\n' && length < LONGEST; next = input.read()) {
            bytes[length++] = (byte) next;
        }
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        var decoded = charset.decode(ByteBuffer.wrap(bytes, 0, length));
        var password = new char[decoded.remaining()];
        decoded.get(password);
        Arrays.fill(decoded.array(), ' ');
        Arrays.fill(bytes, (byte) 0);
        return password;
    }
}
