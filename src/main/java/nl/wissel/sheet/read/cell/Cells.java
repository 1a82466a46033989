package nl.wissel.sheet.read.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wissel.sheet.Cell;

/// Makes the cells of one file. Equal ones are shared as far as they come near each other: lists repeat themselves.
public final class Cells {
    /// As many digits as a spreadsheet program holds to be meant: 0.1 + 0.2 is 0.3.
    private static final MathContext MEANT = new MathContext(15);
    private static final Pattern NUMBERED_ERROR = Pattern.compile("(?:Err|Fout):\\d{3}");
    private static final int LONGEST_ERROR = 8;
    /// Estimates of memory, in bytes.
    private static final int TEXT_BYTES = 64;
    private static final int NUMBER_BYTES = 112;

    /// What Excel shows for an error, in English and Dutch.
    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#N/B", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!", "#NAME?", "#NAAM?", "#NUM!", "#GETAL!",
            "#NULL!", "#LEEG!", "#SPILL!", "#OVERLOOP!", "#CALC!", "#BEREKENEN!", "#FIELD!", "#VELD!", "#BLOCKED!", "#GEBLOKKEERD!",
            "#CONNECT!", "#VERBINDEN!", "#UNKNOWN!", "#ONBEKEND!", "#GETTING_DATA", "#GEGEVENS_OPHALEN");

    private final Source source;
    private final SharedCells texts = new SharedCells();
    private final SharedCells numbers = new SharedCells();
    private final SharedCells days = new SharedCells();

    public Cells(Source source) {
        this.source = source;
    }

    /// Text as a person sees it: blank when nothing is left of it, an error when it is the text of one.
    public Cell text(String raw) {
        return text(raw.toCharArray(), 0, raw.length());
    }

    /// The same of characters in an array.
    public Cell text(char[] characters, int start, int length) {
        if (length == 0) {
            return Cell.Blank.BLANK;
        }
        var known = texts.get(characters, start, length);
        if (known != null) {
            return known;
        }
        var raw = new String(characters, start, Math.min(length, Source.LONGEST_TEXT));
        var cell = cleaned(raw);
        source.hold(TEXT_BYTES + raw.length());
        texts.put(raw, cell);
        return cell;
    }

    private static Cell cleaned(String raw) {
        var text = CleanText.of(raw);
        if (text.isEmpty()) {
            return Cell.Blank.BLANK;
        }
        return isError(text) ? new Cell.Error(text) : new Cell.Text(text);
    }

    /// LibreOffice shows the errors it has no name for as `Err:508`, in Dutch `Fout:508`.
    private static boolean isError(String text) {
        return switch (text.charAt(0)) {
            case '#' -> ERRORS.contains(text);
            case 'E', 'F' -> text.length() <= LONGEST_ERROR && NUMBERED_ERROR.matcher(text).matches();
            default -> false;
        };
    }

    /// A number as its format makes it look: a day, a percentage, a number with leading zeros, or plain.
    public Cell number(double value, NumberLook look) {
        return number(Double.toString(value), look);
    }

    /// The same of a number as the file writes it; text when it is none.
    public Cell number(String written, NumberLook look) {
        return number(written.toCharArray(), 0, written.length(), look);
    }

    /// The same of characters in an array.
    public Cell number(char[] characters, int start, int length, NumberLook look) {
        var shared = look.isPlain() ? numbers : look.isDay() ? days : null;
        var known = shared == null ? null : shared.get(characters, start, length);
        if (known != null) {
            return known;
        }
        var written = new String(characters, start, length);
        try {
            var stripped = written.strip();
            var cell = look.isPlain() && isShort(stripped) ? shown(plain(new BigDecimal(stripped)), stripped) : ofDouble(Double.parseDouble(stripped), look);
            source.hold(NUMBER_BYTES);
            if (shared != null) {
                shared.put(written, cell);
            }
            return cell;
        } catch (NumberFormatException e) {
            return text(written);
        }
    }

    /// Up to 15 digits are exact whichever way they are read.
    private static boolean isShort(String written) {
        return written.length() <= MEANT.getPrecision() && written.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    /// With the text of the file where that is the plain number already: one string less for each.
    private static Cell shown(BigDecimal value, String written) {
        var isPlain = value.scale() == 0 ? written.charAt(0) != '0' && written.indexOf('.') < 0 : written.length() == value.precision() + 1 && written.charAt(0) != '.';
        return isPlain ? new Cell.Number(value, written) : Cell.Number.of(value);
    }

    private static Cell ofDouble(double value, NumberLook look) {
        return Double.isFinite(value) ? look.cell(value, plain(new BigDecimal(value).round(MEANT))) : new Cell.Error("#NUM!");
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public Cell truth(boolean value) {
        return text(value ? "TRUE" : "FALSE");
    }
}
