package nl.wissel.inventory.read;

import java.util.regex.Pattern;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Decimals;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.sheet.Cell;

/// How many cameras a row stands for, 1 to 10,000: `3`, `3 stuks`, `3x`. An empty cell is one.
final class Quantities {
    /// The row cannot be used.
    static final int BAD = 0;

    private static final int MOST = 10_000;
    private static final Pattern UNIT = Pattern.compile("(?i)(\\d) ?(?:x|st\\.?|stuks?|pcs\\.?)$");

    private Quantities() {}

    /// The quantity, or [#BAD].
    static Meaning<Integer> of(Cell cell) {
        var bare = cell instanceof Cell.Text(var text) ? new Cell.Text(UNIT.matcher(CellText.clean(text)).replaceFirst("$1")) : cell;
        var quantity = Decimals.whole(bare, 1, MOST);
        var value = quantity.value();
        return Meaning.of(value != null ? value : quantity.remark() == null ? 1 : BAD);
    }
}
