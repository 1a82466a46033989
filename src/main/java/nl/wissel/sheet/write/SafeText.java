package nl.wissel.sheet.write;

import java.util.regex.Pattern;

/// Text as it may stand in a cell.
public final class SafeText {
    /// The most that Excel and LibreOffice keep in one cell, in UTF-16 units.
    static final int LONGEST = 32_767;

    /// What a reader of xlsx would take for an escaped character.
    private static final Pattern ESCAPE_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /// The text without characters that XML forbids, not longer than a cell may hold.
    public static String of(String text) {
        var legal = legal(text);
        return legal.length() <= LONGEST ? legal : cut(legal);
    }

    /// The text, of any length, without characters that XML forbids.
    public static String legal(String text) {
        return isLegal(text) ? text : text.codePoints().filter(SafeText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// The same, written so that a reader of xlsx gives back exactly this.
    public static String escaped(String text) {
        var safe = of(text);
        return safe.contains("_x") ? ESCAPE_ALIKE.matcher(safe).replaceAll("_x005F_") : safe;
    }

    private static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isLegal(String text) {
        return text.codePoints().allMatch(SafeText::isLegal);
    }

    private static boolean isLegal(int point) {
        return point == '\t' || point == '\n' || (point >= 0x20 && point < 0xD800) || (point > 0xDFFF && point < 0xFFFE) || point > 0xFFFF;
    }
}
