package nl.wissel.exchange.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.sheet.Row;

/// The locked cells of a row beside what should stand in them: whose row it is, even when someone sorted a single column.
///
/// @param compared how many cells were compared that say something on either side
/// @param changed  those that differ
record RowComparison(int compared, List<Change> changed) {
    private static final int MOST_NAMED = 3;

    record Change(AssessColumn column, String found, String expected) {}

    /// With what went out.
    static RowComparison withSent(ReturnedBook book, Row row, Map<AssessColumn, String> sent) {
        var pairs = sent.entrySet().stream().filter(cell -> cell.getKey() != AssessColumn.ID && book.columns().containsKey(cell.getKey()))
                .map(cell -> new Change(cell.getKey(), book.text(row, cell.getKey()), cell.getValue()))
                .filter(pair -> !pair.found().isEmpty() || !pair.expected().isEmpty()).toList();
        return new RowComparison(pairs.size(), pairs.stream().filter(pair -> !pair.found().equals(pair.expected())).toList());
    }

    /// With the camera as it is now, for want of what went out.
    static RowComparison withProject(ReturnedBook book, Row row, Camera camera) {
        var known = new EnumMap<AssessColumn, String>(AssessColumn.class);
        known.put(AssessColumn.NAME, camera.device().name());
        known.put(AssessColumn.BRAND, camera.device().brand());
        known.put(AssessColumn.MODEL, camera.device().model());
        known.put(AssessColumn.SITE, camera.place().site());
        return withSent(book, row, known);
    }

    /// Whether the row is its camera's: most cells agree, and all of them where ids were changed too.
    boolean isClear(boolean isTampered) {
        return changed.isEmpty() || (!isTampered && changed.size() * 2 <= compared);
    }

    String found() {
        return named(changed.stream().map(Change::found).toList());
    }

    String expected() {
        return named(changed.stream().map(Change::expected).toList());
    }

    private static String named(List<String> cells) {
        return cells.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (cells.size() > MOST_NAMED ? ", …" : "");
    }
}
