package nl.wissel.report.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A long table that formulas on other sheets add up.
///
/// @param columns what stands in each column, from A on
/// @param rows    how many rows of data stand below the header in row 1
public record Ledger(String sheet, List<Column> columns, int rows) {
    private static final Pattern MEANS_SOMETHING = Pattern.compile("^[=<>].*|.*[*?~].*|^[-+.,\\d].*", Pattern.DOTALL);
    private static final Pattern WILDCARD = Pattern.compile("[*?~]");

    /// What can stand in a column of a ledger. The header is the text `report.column.…`.
    public enum Column {
        ID, QUARTER, YEAR, DEPARTMENT, SITE, NAME, BRAND, MODEL, MAKER, RISK, BAND, PRODUCT, COST, WRITE_OFF, PINNED, DONE, CAMERAS, STATUS, VERDICT, LISTS, WHY,
        EVIDENCE, SOURCE;

        public String key() {
            return "report.column." + name().toLowerCase(Locale.ROOT);
        }

        public boolean isFigure() {
            return this == RISK || this == COST || this == WRITE_OFF || this == CAMERAS || this == YEAR;
        }
    }

    /// The cells of a column, bounded to the data: `'Visits'!$F$2:$F$421`.
    public String of(Column column) {
        var letters = SheetDraft.letters(columns.indexOf(column));
        return "'" + sheet.replace("'", "''") + "'!$" + letters + "$2:$" + letters + "$" + (Math.max(rows, 1) + 1);
    }

    /// A criterion of SUMIFS that means just this text: the cell that holds it, unless a spreadsheet would read more into it.
    public static String criterion(String cell, String text) {
        if (!MEANS_SOMETHING.matcher(text).matches()) {
            return cell;
        }
        return "\"=" + WILDCARD.matcher(text).replaceAll("~$0").replace("\"", "\"\"") + "\"";
    }
}
