package nl.wissel.inventory.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wissel.sheet.Cell;

/// The text of a cell as we keep it: one space between words, nothing invisible, no credentials.
public final class CellText {
    private static final Set<String> EMPTY_MARKERS = Set.of("n.v.t.", "n.v.t", "nvt", "nvt.", "n.b.", "n.b", "n/a", "n.a.", "onbekend", "nog onbekend", "unknown",
            "?", "??", "???", "-", "--", "---", "–", "—", "_", ".", "x", "volgt", "volgt nog", "tbd", "zie opm.", "zie opm", "zie opmerking", "zie opmerkingen",
            "1-1-1900", "01-01-1900", "1/1/1900", "01/01/1900", "1900-01-01", "00-00-0000", "0000-00-00");
    private static final int LONGEST_MARKER = 15;

    private static final String SCHEME = "://";
    private static final Pattern PARAMETER = Pattern.compile("(?i)\\b(?:user(?:name)?|usr|login|pass(?:word|wd)?|pwd|wachtwoord)=[^&\\s;/]*[&;]?");

    private static final Pattern HOST = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://)?(.*?)(?:(?<!:[^/]{0,40}):\\d{1,5})?(?:[/?#].*)?");

    private CellText() {}

    /// The text of a cell, cleaned; empty for a blank one.
    public static String of(Cell cell) {
        return cell.isBlank() ? "" : clean(cell.text());
    }

    /// Spaces of every kind become one plain space, invisible characters go, and so do user names and passwords in addresses.
    public static String clean(String text) {
        var visible = isClean(text) ? text : rebuilt(text);
        return visible.contains("://") ? withoutCredentials(visible) : visible;
    }

    /// Whether the text says that nothing is known: `n.v.t.`, `onbekend`, `?`, `-`, `x`, `1-1-1900` and the like, or no text at all.
    public static boolean saysNothing(String text) {
        return text.isEmpty() || (text.length() <= LONGEST_MARKER && EMPTY_MARKERS.contains(text.toLowerCase(Locale.ROOT)));
    }

    /// The host of an address: `http://10.0.0.12:80/` gives `10.0.0.12`.
    public static String host(String address) {
        var match = HOST.matcher(address.substring(address.lastIndexOf('@') + 1));
        return match.matches() ? match.group(1) : address;
    }

    private static String withoutCredentials(String text) {
        var clean = new StringBuilder(text.length());
        int done = 0;
        for (int scheme = text.indexOf(SCHEME); scheme >= 0; scheme = text.indexOf(SCHEME, done)) {
            int start = scheme + SCHEME.length();
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            var address = text.substring(start, end);
            clean.append(text, done, start).append(address, address.lastIndexOf('@') + 1, address.length());
            done = end;
        }
        return PARAMETER.matcher(clean.append(text, done, text.length())).replaceAll("");
    }

    private static boolean isClean(String text) {
        var spaceBefore = true;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c == ' ' && spaceBefore) || c < ' ' || (c >= 0x7f && isInvisible(c))) {
                return false;
            }
            spaceBefore = c == ' ';
        }
        return !spaceBefore;
    }

    private static String rebuilt(String text) {
        var clean = new StringBuilder(text.length());
        var space = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (c <= ' ' || isInvisible(c)) {
                space = !clean.isEmpty();
                continue;
            }
            if (space) {
                clean.append(' ');
                space = false;
            }
            clean.append(c);
        }
        return clean.toString();
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
