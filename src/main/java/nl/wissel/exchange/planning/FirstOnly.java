package nl.wissel.exchange.planning;

import java.util.HashMap;
import java.util.Map;
import nl.wissel.inventory.Problem;

/// Sees to it that a name stands on a sheet only once.
final class FirstOnly {
    private final Map<String, Integer> rows = new HashMap<>();

    /// True for the first row with this name; an error in the column, naming the first row, for any other.
    boolean isFirst(String key, Line line, Column column) {
        var first = rows.putIfAbsent(key, line.row().number());
        if (first != null) {
            line.error(column, Problem.DUPLICATE_ID, line.table().table().name() + "!" + first);
        }
        return first == null;
    }
}
