package nl.wissel.cli.show;

import java.io.PrintStream;

/// Where a command prints: lines, with control characters made visible, whatever a file holds.
///
/// @param interactive a person looks at `out` as it comes: a line may be rewritten
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    /// A line of the result.
    public void line(String text) {
        out.print(harmless(text) + System.lineSeparator());
    }

    /// The one line that says what went wrong.
    public void error(String text) {
        err.print(harmless(text) + System.lineSeparator());
        err.flush();
    }

    /// Puts a text over the one that was last put there; an empty one clears it.
    void rewrite(String text, int width) {
        out.print("\r" + harmless(text) + " ".repeat(Math.max(0, width - text.length())) + "\r");
        out.flush();
    }

    /// A text with its control characters made visible.
    public static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
    }
}
