package nl.wissel.sheet.read.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wissel.sheet.Cell;

/// Makes the cells of one file. Equal ones are shared as far as they come near each other: lists repeat themselves.
public final class Cells {
    /// As many digits as a spreadsheet program holds to be meant: 0.1 + 0.2 is 0.3.
    private static final MathContext MEANT = new MathContext(15);
    private static final int MOST_SHARED = 50_000;
    /// Estimates of memory, in bytes.
    private static final int TEXT_BYTES = 64;
    private static final int NUMBER_BYTES = 112;

    /// What Excel shows for an error, in English and Dutch.
    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#N/B", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!", "#NAME?", "#NAAM?", "#NUM!", "#GETAL!",
            "#NULL!", "#LEEG!", "#SPILL!", "#OVERLOOP!", "#CALC!", "#BEREKENEN!", "#FIELD!", "#VELD!", "#BLOCKED!", "#GEBLOKKEERD!",
            "#CONNECT!", "#VERBINDEN!", "#UNKNOWN!", "#ONBEKEND!", "#GETTING_DATA", "#GEGEVENS_OPHALEN");

    private final Source source;
    private final Map<String, Cell> texts = new HashMap<>();
    private final Map<Double, Cell> numbers = new HashMap<>();

    public Cells(Source source) {
        this.source = source;
    }

    /// Text as a person sees it: blank when nothing is left of it, an error when it is the text of one.
    public Cell text(String raw) {
        var known = texts.get(raw);
        if (known != null) {
            return known;
        }
        var cell = cleaned(raw.length() > Source.LONGEST_TEXT ? raw.substring(0, Source.LONGEST_TEXT) : raw);
        source.hold(TEXT_BYTES + raw.length());
        if (texts.size() >= MOST_SHARED) {
            texts.clear();
        }
        texts.put(raw, cell);
        return cell;
    }

    private static Cell cleaned(String raw) {
        var text = CleanText.of(raw);
        if (text.isEmpty()) {
            return Cell.Blank.BLANK;
        }
        return text.charAt(0) == '#' && ERRORS.contains(text) ? new Cell.Error(text) : new Cell.Text(text);
    }

    /// A number as its format makes it look: a day, a percentage, a number with leading zeros, or plain.
    public Cell number(double value, NumberLook look) {
        if (!Double.isFinite(value)) {
            return new Cell.Error("#NUM!");
        }
        if (!look.isPlain()) {
            source.hold(NUMBER_BYTES);
            return look.cell(value, meant(value));
        }
        var known = numbers.get(value);
        if (known != null) {
            return known;
        }
        source.hold(NUMBER_BYTES);
        if (numbers.size() >= MOST_SHARED) {
            numbers.clear();
        }
        var cell = Cell.Number.of(meant(value));
        numbers.put(value, cell);
        return cell;
    }

    private static BigDecimal meant(double value) {
        var meant = new BigDecimal(value).round(MEANT).stripTrailingZeros();
        return meant.scale() < 0 ? meant.setScale(0) : meant;
    }

    public Cell truth(boolean value) {
        return text(value ? "TRUE" : "FALSE");
    }
}
