package nl.wissel.inventory.read;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.header.Header;
import nl.wissel.inventory.header.Title;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// Tells the rows of cameras from the others.
final class RowSorter {
    /// What a row below the header is.
    enum Kind { CAMERA, BLANK, SECTION, TOTAL, HEADER, OTHER_HEADER, BESIDE }

    private static final Pattern TOTAL = Pattern.compile("(?i)(?:sub[- ]?|eind|grand )?(?:totaal|totalen|totals?)\\b.*"
            + "|(?:aantal|som|sum|gemiddelde?|average)(?: (?:camera'?s|stuks|objecten|apparaten|devices))?(?: ?[:=].*)?");
    private static final Pattern COUNT = Pattern.compile("[\\d.,]+");
    private static final String TOTAL_BEGINS = "tTsSeEgGaA";
    private static final int LEAST_COLUMNS = 3;
    private static final int LONGEST_NAME = 40;

    private final Header header;
    private final Set<Integer> identifying = new HashSet<>();
    private final Set<Integer> mergedAcross = new HashSet<>();
    private final Recent<Cell, Boolean> names = new Recent<>(RowSorter::isName);
    private final BitSet side;
    private final int firstColumn;
    private final boolean canHaveSections;

    RowSorter(Table table, SheetColumns columns) {
        this.header = columns.header();
        this.side = columns.side();
        for (var field : Field.IDENTIFYING) {
            columns.all(field).forEach(column -> identifying.add(column.index()));
        }
        table.merges().stream().filter(merge -> merge.lastColumn() > merge.firstColumn()).map(Merge::firstRow).forEach(mergedAcross::add);
        var titled = header.titles().stream().filter(title -> !title.whole().isEmpty()).count();
        this.firstColumn = (int) header.titles().stream().map(Title::whole).takeWhile(String::isEmpty).count();
        this.canHaveSections = titled >= LEAST_COLUMNS;
    }

    Kind kind(Row row) {
        var filled = 0;
        var repeated = 0;
        var last = -1;
        var total = false;
        var cells = row.cells();
        for (var column = 0; column < cells.size(); column++) {
            if (side.get(column)) {
                continue;
            }
            var text = cells.get(column) instanceof Cell.Text(var value) ? CellText.clean(value) : "";
            if (!text.isEmpty()) {
                repeated += header.title(column).isRepeatedBy(text) ? 1 : 0;
                total |= isTotal(row, column, text);
            }
            if (!text.isEmpty() || !(cells.get(column) instanceof Cell.Text || cells.get(column).isBlank())) {
                filled++;
                last = column;
            }
        }
        if (filled == 0) {
            return hasValueBeside(row) ? Kind.BESIDE : Kind.BLANK;
        }
        if (5 * repeated >= 4 * filled) {
            return Kind.HEADER;
        }
        if (total) {
            return Kind.TOTAL;
        }
        if (filled >= LEAST_COLUMNS && isOtherHeader(row, filled)) {
            return Kind.OTHER_HEADER;
        }
        return filled == 1 && canHaveSections && isSection(row, last) ? Kind.SECTION : Kind.CAMERA;
    }

    private boolean hasValueBeside(Row row) {
        return side.stream().anyMatch(column -> !CellText.of(row.cell(column)).isEmpty());
    }

    /// Nearly every cell names a field, but not that of its column: the header of another list below this one. Looked at from the end,
    /// as what stands in the first columns differs in each row.
    private boolean isOtherHeader(Row row, int filled) {
        int others = 0;
        boolean firstIsName = false;
        for (int column = row.cells().size() - 1; column >= 0 && 5 * others <= filled; column--) {
            var cell = row.cells().get(column);
            if (!cell.isBlank() && !side.get(column)) {
                firstIsName = names.of(cell);
                others += firstIsName ? 0 : 1;
            }
        }
        return firstIsName && 5 * others <= filled;
    }

    private static boolean isName(Cell cell) {
        return cell instanceof Cell.Text(var text) && text.length() <= LONGEST_NAME && Field.named(text).isPresent();
    }

    /// `Totaal …` in a row that names no device otherwise; a count may stand to its right.
    private boolean isTotal(Row row, int column, String text) {
        return TOTAL_BEGINS.indexOf(text.charAt(0)) >= 0 && TOTAL.matcher(text).matches()
                && identifying.stream().allMatch(other -> other == column || row.cell(other).isBlank() || (other > column && COUNT.matcher(CellText.of(row.cell(other))).matches()));
    }

    /// The only cell of the row is a text in the first columns. Where ids, names, brands and the like stand, it is a camera of which nothing
    /// else is known, unless it stands in the first column and has no digit, or is merged across.
    private boolean isSection(Row row, int column) {
        if (column > firstColumn + 2 || header.title(column).isSecret() || !(row.cell(column) instanceof Cell.Text(var text)) || text.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        return !identifying.contains(column) || mergedAcross.contains(row.number())
                || (column <= firstColumn && text.chars().noneMatch(Character::isDigit));
    }
}
