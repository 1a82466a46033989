package nl.wissel.inventory.oddity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// A cell of an oddity: text, `=12.5` a number, `@2019-03-12` a day, `~text` struck through, `$000123` a number with leading zeros by its
/// format, `!#N/A` an error. In text, `{nbsp}`, `{zwsp}` and `{nl}` are a no-break space, a zero-width space and a line break.
record Written(Kind kind, String value, boolean struck) {
    enum Kind { BLANK, TEXT, NUMBER, DAY, PADDED, ERROR }

    static List<Written> row(String line) {
        return Arrays.stream(withoutMark(line).split("\\|", -1)).map(Written::of).toList();
    }

    /// A row that begins with `(hidden)` is hidden, one with `(filtered)` is hidden by a filter.
    static boolean isHidden(String line) {
        return line.startsWith("(hidden)") || isFiltered(line);
    }

    static boolean isFiltered(String line) {
        return line.startsWith("(filtered)");
    }

    /// How OpenDocument says it of a row; empty when it is shown.
    static String visibility(String line) {
        return isFiltered(line) ? " table:visibility=\"filter\"" : isHidden(line) ? " table:visibility=\"collapse\"" : "";
    }

    private static String withoutMark(String line) {
        return isHidden(line) ? line.substring(line.indexOf(')') + 1) : line;
    }

    private static Written of(String written) {
        var struck = written.startsWith("~");
        var text = struck ? written.substring(1) : written;
        if (text.isEmpty()) {
            return new Written(Kind.BLANK, "", struck);
        }
        return switch (text.charAt(0)) {
            case '=' -> new Written(Kind.NUMBER, text.substring(1), struck);
            case '@' -> new Written(Kind.DAY, text.substring(1), struck);
            case '!' -> new Written(Kind.ERROR, text.substring(1), struck);
            case '$' -> new Written(Kind.PADDED, text.substring(1), struck);
            default -> new Written(Kind.TEXT, text.replace("{nbsp}", "\u00a0").replace("{zwsp}", "\u200b").replace("{nl}", "\n"), struck);
        };
    }

    double number() {
        return Double.parseDouble(value);
    }

    LocalDate day() {
        return LocalDate.parse(value);
    }
}
