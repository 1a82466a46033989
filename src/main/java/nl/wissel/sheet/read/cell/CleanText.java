package nl.wissel.sheet.read.cell;

/// Text without what nobody sees: control and zero-width characters go, every kind of space and line break becomes a space.
public final class CleanText {
    private CleanText() {}

    public static String of(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (isUnusual(raw.charAt(i))) {
                return cleaned(raw).strip();
            }
        }
        return raw.strip();
    }

    /// Whether plain letters, digits and signs stand there and nothing has to go; false when it takes a closer look.
    static boolean isClean(char[] characters, int start, int length) {
        if (length == 0 || length > Source.LONGEST_TEXT || characters[start] == ' ' || characters[start + length - 1] == ' ') {
            return false;
        }
        // without a way out in the middle, so that the processor does many at a time
        int outside = 0;
        for (int i = start; i < start + length; i++) {
            outside |= characters[i] - ' ' | '~' - characters[i];
        }
        return outside >= 0;
    }

    private static String cleaned(String raw) {
        var clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isUnusual(c)) {
                clean.append(c);
            } else if (isSpace(c) && !(c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n')) {
                clean.append(' ');
            }
        }
        return clean.toString();
    }

    private static boolean isUnusual(char c) {
        return c < ' ' || (c >= 0x7F && c <= 0xA0) || c == 0xAD || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c >= 0xFFFE || c == 0xFEFF;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
