package nl.wissel.sheet.write.ods;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/// Formulas as OpenDocument writes them: cells in brackets, arguments apart by semicolons.
final class OpenFormula {
    private static final String CELL = "\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,6}";
    private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_.]*";
    private static final Pattern PART = Pattern.compile("(?<same>\"(?:[^\"]|\"\")*\"|[0-9.]+(?:[eE][-+]?[0-9]+)?)"
            + "|(?:(?<sheet>'(?:[^']|'')+'|" + WORD + ")!)?(?<from>" + CELL + ")(?::(?<to>" + CELL + "))?(?![\\p{L}\\p{N}_(.!])"
            + "|(?<function>" + WORD + "\\()|(?<comma>,)|(?<unknown>" + WORD + "|[!:;$'{}\\[\\]])");

    private OpenFormula() {}

    /// Translates a formula of xlsx as `Value.Formula` has it: functions, operators, texts, cells and blocks of cells, also of other sheets.
    ///
    /// @throws IllegalArgumentException for anything else: whole columns, arrays, names
    static String of(String formula) {
        return "of:=" + PART.matcher(formula).replaceAll(part -> Matcher.quoteReplacement(part(formula, part)));
    }

    private static String part(String formula, MatchResult part) {
        if (part.group("same") != null || part.group("function") != null) {
            return part.group();
        }
        if (part.group("comma") != null) {
            return ";";
        }
        if (part.group("from") == null) {
            throw new IllegalArgumentException("not translated: " + formula);
        }
        var sheet = part.group("sheet") == null ? "" : "$" + (part.group("sheet").startsWith("'") ? part.group("sheet") : quoted(part.group("sheet")));
        var to = part.group("to") == null ? "" : ":." + part.group("to");
        return "[" + sheet + "." + part.group("from") + to + "]";
    }

    /// A cell of a sheet, as it is named outside of formulas: `'Visits'.A1`.
    static String place(String sheet, String cell) {
        return quoted(sheet) + "." + cell;
    }

    /// The letters of a column counted from 0.
    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
