package nl.wissel.sheet.read.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wissel.sheet.Cell;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/// What a number format makes of a number, as far as it changes the meaning.
///
/// @param minimumDigits leading zeros are shown up to this many digits; 0 when not
/// @param prefix        text the format puts before the digits, where leading zeros are shown
public record NumberLook(Kind kind, int minimumDigits, String prefix) {
    public enum Kind { PLAIN, PERCENT, PADDED, DAY_SINCE_1900, DAY_SINCE_1904 }

    public static final NumberLook PLAIN = new NumberLook(Kind.PLAIN, 0, "");

    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    /// In 1900 counting, 60 is 29 February 1900, which never was; the days before are one off.
    private static final int FIRST_SURE_DAY = 61;
    private static final int DAY_AFTER_LAST = 2_958_466;

    private static final Pattern PADDED = Pattern.compile("(?:\"([^\"]*)\")?(0{2,})");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    private static final Pattern FRACTION_OF_SECOND = Pattern.compile("s[.,]0+");
    private static final Pattern NOT_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|[_*].|am/pm|a/p|general|standaard");

    /// The look of a format by its number and its text, in the English notation of the file.
    ///
    /// @param since1904 the workbook counts its days from 1904
    public static NumberLook of(int number, @Nullable String text, boolean since1904) {
        var format = text != null ? text : BuiltinFormats.getBuiltinFormat(number);
        if (isDay(number, format)) {
            return new NumberLook(since1904 ? Kind.DAY_SINCE_1904 : Kind.DAY_SINCE_1900, 0, "");
        }
        if (format == null) {
            return PLAIN;
        }
        var padded = PADDED.matcher(format);
        if (padded.matches()) {
            return new NumberLook(Kind.PADDED, padded.group(2).length(), padded.group(1) == null ? "" : padded.group(1));
        }
        return NOT_PATTERN.matcher(format).replaceAll("").contains("%") ? new NumberLook(Kind.PERCENT, 0, "") : PLAIN;
    }

    /// The format has a day in it; a format of hours only has not. In some files the Dutch letter for the year is left in.
    private static boolean isDay(int number, @Nullable String format) {
        if (format == null) {
            return (number >= 27 && number <= 31) || (number >= 50 && number <= 58);
        }
        var first = format.toLowerCase(Locale.ROOT).split(";", 2)[0];
        if (ELAPSED.matcher(first).find()) {
            return false;
        }
        var pattern = FRACTION_OF_SECOND.matcher(NOT_PATTERN.matcher(first).replaceAll("")).replaceAll("s");
        boolean hasDay = pattern.matches(".*[dyj].*");
        boolean hasMonth = pattern.contains("m") && !pattern.matches(".*[hs].*");
        return (hasDay || hasMonth) && !pattern.matches(".*[0#?].*");
    }

    boolean isPlain() {
        return kind == Kind.PLAIN;
    }

    boolean isDay() {
        return kind == Kind.DAY_SINCE_1900 || kind == Kind.DAY_SINCE_1904;
    }

    Cell cell(double value, BigDecimal meant) {
        return switch (kind) {
            case PLAIN -> Cell.Number.of(meant);
            case PERCENT -> new Cell.Number(meant, plain(meant.movePointRight(2)) + "%");
            case PADDED -> new Cell.Number(meant, padded(meant));
            case DAY_SINCE_1900 -> value >= FIRST_SURE_DAY && value < DAY_AFTER_LAST ? day(DAY_0_OF_1900, value) : earlyDay(value, meant);
            case DAY_SINCE_1904 -> value >= 0 && value < DAY_AFTER_LAST ? day(DAY_0_OF_1904, value) : Cell.Number.of(meant);
        };
    }

    private static Cell earlyDay(double value, BigDecimal meant) {
        return value >= 1 && value < FIRST_SURE_DAY - 1 ? day(DAY_0_OF_1900.plusDays(1), value) : Cell.Number.of(meant);
    }

    private static Cell day(LocalDate dayZero, double value) {
        return new Cell.Day(dayZero.plusDays((long) value));
    }

    private String padded(BigDecimal meant) {
        if (meant.scale() > 0 || meant.signum() < 0) {
            return meant.toPlainString();
        }
        var digits = meant.toPlainString();
        return prefix + "0".repeat(Math.max(0, minimumDigits - digits.length())) + digits;
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
