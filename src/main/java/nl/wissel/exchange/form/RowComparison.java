package nl.wissel.exchange.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wissel.sheet.Row;

/// The locked cells of a row beside what should stand in them: whose row it is, even when someone sorted a single column.
///
/// @param compared how many cells were compared that say something on either side
/// @param changed  those that differ
public record RowComparison<C extends Enum<C>>(int compared, List<Change<C>> changed) {
    private static final int MOST_NAMED = 3;

    /// A cell that says something else.
    public record Change<C extends Enum<C>>(C column, String found, String expected) {}

    /// @param expected what should stand in the cells, but for the one that tells whose row it is; columns that are gone do not count
    public static <C extends Enum<C>> RowComparison<C> of(ReturnedSheet<C> sheet, Row row, Map<C, String> expected) {
        var pairs = expected.entrySet().stream().filter(cell -> sheet.columns().containsKey(cell.getKey()))
                .map(cell -> new Change<>(cell.getKey(), sheet.text(row, cell.getKey()), cell.getValue()))
                .filter(pair -> !pair.found().isEmpty() || !pair.expected().isEmpty()).toList();
        return new RowComparison<>(pairs.size(), pairs.stream().filter(pair -> !pair.found().equals(pair.expected())).toList());
    }

    /// Whether the row is its camera's: most cells agree, and all of them where ids were changed too.
    public boolean isClear(boolean isTampered) {
        return changed.isEmpty() || (!isTampered && changed.size() * 2 <= compared);
    }

    public String found() {
        return named(changed.stream().map(Change::found).toList());
    }

    public String expected() {
        return named(changed.stream().map(Change::expected).toList());
    }

    private static String named(List<String> cells) {
        return cells.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (cells.size() > MOST_NAMED ? ", …" : "");
    }
}
