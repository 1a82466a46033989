package nl.wissel.sheet.write;

import org.jspecify.annotations.Nullable;

/// How a style looks, whatever the format: one font, grey for structure, colour for meaning only (as on the screens, light theme).
///
/// Colours are six hexadecimal digits.
///
/// @param fill    null = none
/// @param ink     null = that of the program
/// @param points  size of the letters
/// @param wrapped text goes on in a next line
/// @param locked  cannot be changed where the sheet is locked
public record Look(Format format, @Nullable String fill, @Nullable String ink, boolean bold, int points, Side side, Lines lines, boolean wrapped,
        boolean locked) {
    public static final String FONT = "Calibri";
    /// Of the lines around cells.
    public static final String LINE = "CFD6DC";

    private static final int POINTS = 11;
    private static final String INK = "1F2328";
    private static final String GREY_INK = "5F6B6D";
    private static final String GREY = "EEF1F3";
    private static final String INPUT_YELLOW = "FFF8DC";
    private static final String RED = "B3261E";

    /// How figures are written.
    public enum Format { GENERAL, WHOLE, CENTS, DECIMAL, PERCENT, DAY }

    /// At which side of its cell a value stands; by itself text stands left and figures right.
    public enum Side { NATURAL, LEFT, RIGHT, CENTER }

    /// Thin lines at the edges of a cell; around it in the colour [#LINE].
    public enum Lines { NONE, ABOVE, BELOW, AROUND }

    public static Look of(Style style) {
        return switch (style) {
            case PLAIN, SENTENCE -> plain(Format.GENERAL);
            case TEXT_RIGHT -> new Look(Format.GENERAL, null, null, false, POINTS, Side.RIGHT, Lines.NONE, false, true);
            case TITLE -> new Look(Format.GENERAL, null, INK, true, 16, Side.NATURAL, Lines.NONE, false, true);
            case NOTE -> plain(Format.GENERAL).on(null, GREY_INK, false);
            case HEADER -> header(Side.LEFT);
            case HEADER_RIGHT -> header(Side.RIGHT);
            case SECTION -> plain(Format.GENERAL).on(GREY, INK, true);
            case MONEY_CENTS -> plain(Format.CENTS);
            case MONEY, WHOLE -> plain(Format.WHOLE);
            case MONEY_TOTAL, WHOLE_TOTAL -> total(Format.WHOLE);
            case DECIMAL -> plain(Format.DECIMAL);
            case PERCENT -> plain(Format.PERCENT);
            case DAY -> plain(Format.DAY);
            case TEXT_TOTAL -> total(Format.GENERAL);
            case OVER -> plain(Format.WHOLE).on(null, RED, true);
            // with lines around them: a fill hides those of the sheet
            case INPUT -> input(Format.GENERAL);
            case INPUT_DAY -> input(Format.DAY);
            case INPUT_MONEY -> input(Format.CENTS);
            case LOCKED -> locked(Format.GENERAL);
            case LOCKED_MONEY -> locked(Format.CENTS);
            case BAR_DIRECT -> bar(RED, "FFFFFF", true);
            case BAR_HIGH -> bar("A15400", "FFFFFF", true);
            case BAR_MEDIUM -> bar("5B6ABF", "FFFFFF", true);
            case BAR_LOW -> bar(GREY_INK, "FFFFFF", true);
            case BAR_SUM -> bar("DDE3E6", INK, false);
        };
    }

    private static Look plain(Format format) {
        return new Look(format, null, null, false, POINTS, Side.NATURAL, Lines.NONE, false, true);
    }

    private static Look header(Side side) {
        return new Look(Format.GENERAL, GREY, INK, true, POINTS, side, Lines.BELOW, true, true);
    }

    private static Look total(Format format) {
        return new Look(format, null, INK, true, POINTS, Side.NATURAL, Lines.ABOVE, false, true);
    }

    private static Look input(Format format) {
        return new Look(format, INPUT_YELLOW, null, false, POINTS, Side.NATURAL, Lines.AROUND, false, false);
    }

    private static Look locked(Format format) {
        return new Look(format, GREY, GREY_INK, false, POINTS, Side.NATURAL, Lines.AROUND, false, true);
    }

    private static Look bar(String fill, String ink, boolean bold) {
        return new Look(Format.WHOLE, fill, ink, bold, POINTS, Side.CENTER, Lines.NONE, false, true);
    }

    private Look on(@Nullable String fill, String ink, boolean bold) {
        return new Look(format, fill, ink, bold, points, side, lines, wrapped, locked);
    }
}
