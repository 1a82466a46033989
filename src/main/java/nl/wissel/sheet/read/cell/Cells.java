package nl.wissel.sheet.read.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wissel.sheet.Cell;
import org.jspecify.annotations.Nullable;

/// Makes the cells of one file. Equal ones of a column are shared as far as they come near each other: lists repeat themselves.
public final class Cells {
    /// As many digits as a spreadsheet program holds to be meant: 0.1 + 0.2 is 0.3.
    private static final MathContext MEANT = new MathContext(15);
    private static final Pattern NUMBERED_ERROR = Pattern.compile("(?:Err|Fout):\\d{3}");
    private static final int LONGEST_ERROR = 8;
    private static final int MOST_SHARED_COLUMNS = 200;
    /// Estimates of memory, in bytes.
    private static final int TEXT_BYTES = 64;
    private static final int NUMBER_BYTES = 112;

    /// What Excel shows for an error, in English and Dutch.
    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#N/B", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!", "#NAME?", "#NAAM?", "#NUM!", "#GETAL!",
            "#NULL!", "#LEEG!", "#SPILL!", "#OVERLOOP!", "#CALC!", "#BEREKENEN!", "#FIELD!", "#VELD!", "#BLOCKED!", "#GEBLOKKEERD!",
            "#CONNECT!", "#VERBINDEN!", "#UNKNOWN!", "#ONBEKEND!", "#GETTING_DATA", "#GEGEVENS_OPHALEN");

    private final Source source;
    /// By column; of the first ones only.
    private final SharedCells[] texts = new SharedCells[MOST_SHARED_COLUMNS];
    private final SharedCells[] numbers = new SharedCells[MOST_SHARED_COLUMNS];
    private final SharedCells[] days = new SharedCells[MOST_SHARED_COLUMNS];

    public Cells(Source source) {
        this.source = source;
    }

    private static @Nullable SharedCells shared(SharedCells[] byColumn, int column) {
        if (column >= MOST_SHARED_COLUMNS) {
            return null;
        }
        @Nullable SharedCells known = byColumn[column];
        if (known == null) {
            byColumn[column] = new SharedCells();
        }
        return byColumn[column];
    }

    /// Text as a person sees it: blank when nothing is left of it, an error when it is the text of one. Made anew each time.
    public Cell text(String raw) {
        source.hold(TEXT_BYTES + raw.length());
        return cleaned(raw.length() <= Source.LONGEST_TEXT ? raw : raw.substring(0, Source.LONGEST_TEXT));
    }

    /// The same of characters in an array.
    public Cell text(char[] characters, int start, int length) {
        source.hold(TEXT_BYTES + length);
        var raw = new String(characters, start, Math.min(length, Source.LONGEST_TEXT));
        return CleanText.isClean(characters, start, length) ? clean(raw) : cleaned(raw);
    }

    /// The same in a column, whose cells are shared.
    public Cell text(int column, String raw) {
        return raw.isEmpty() ? Cell.Blank.BLANK : text(column, raw.toCharArray(), 0, raw.length());
    }

    /// The same of characters in an array.
    public Cell text(int column, char[] characters, int start, int length) {
        if (length == 0) {
            return Cell.Blank.BLANK;
        }
        var shared = shared(texts, column);
        var known = shared == null ? null : shared.get(characters, start, length);
        if (known != null) {
            return known;
        }
        var cell = text(characters, start, length);
        if (shared != null) {
            shared.put(characters, start, length, cell);
        }
        return cell;
    }

    private static Cell cleaned(String raw) {
        var text = CleanText.of(raw);
        if (text.isEmpty()) {
            return Cell.Blank.BLANK;
        }
        return clean(text);
    }

    private static Cell clean(String text) {
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
    public Cell number(int column, double value, NumberLook look) {
        return number(column, Double.toString(value), look);
    }

    /// The same of a number as the file writes it; text when it is none.
    public Cell number(int column, String written, NumberLook look) {
        return number(column, written.toCharArray(), written.length(), look);
    }

    /// The same of characters in an array, from its beginning.
    public Cell number(int column, char[] characters, int length, NumberLook look) {
        var shared = look.isPlain() ? shared(numbers, column) : look.isDay() ? shared(days, column) : null;
        var known = shared == null ? null : shared.get(characters, 0, length);
        if (known != null) {
            return known;
        }
        var written = new String(characters, 0, length);
        try {
            var stripped = written.strip();
            var cell = isShort(stripped) ? ofShort(stripped, look) : ofDouble(Double.parseDouble(stripped), look);
            source.hold(NUMBER_BYTES);
            if (shared != null) {
                shared.put(characters, 0, length, cell);
            }
            return cell;
        } catch (NumberFormatException e) {
            return text(written);
        }
    }

    /// Up to 15 digits are exact whichever way they are read.
    private static boolean isShort(String written) {
        boolean isShort = written.length() <= MEANT.getPrecision();
        for (int i = 0; i < written.length() && isShort; i++) {
            char c = written.charAt(i);
            isShort = (c >= '0' && c <= '9') || c == '.';
        }
        return isShort;
    }

    private static Cell ofShort(String written, NumberLook look) {
        var value = plain(new BigDecimal(written));
        return look.isPlain() ? shown(value, written) : look.cell(value.doubleValue(), value);
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

    public Cell truth(int column, boolean value) {
        return text(column, value ? "TRUE" : "FALSE");
    }
}
