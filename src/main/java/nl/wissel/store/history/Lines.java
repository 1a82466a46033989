package nl.wissel.store.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.project.Project;
import nl.wissel.store.history.Item.Form;
import nl.wissel.store.table.ProjectTables;
import nl.wissel.store.row.RowChange;
import org.jspecify.annotations.Nullable;

/// What changed rows mean to a person. Rows are recognised by their name, not by their place in a list: a list that is put in another order
/// has not changed.
public final class Lines {
    /// The columns of a table by name.
    private record Columns(String table, Map<String, Integer> places) {
        static Columns of(String table) {
            var places = new HashMap<String, Integer>();
            ProjectTables.columnsOf(table).forEach(column -> places.put(column, places.size()));
            return new Columns(table, places);
        }

        @Nullable String cell(@Nullable List<@Nullable Object> row, String column) {
            var cell = row == null ? null : row.get(Objects.requireNonNull(places.get(column)));
            return cell == null ? null : cell.toString();
        }

        String name(List<@Nullable Object> row) {
            return Item.names(table).stream().map(column -> cell(row, column)).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        }
    }

    /// A row before and after.
    private record Pair(@Nullable List<@Nullable Object> before, @Nullable List<@Nullable Object> after) {}

    private Lines() {}

    /// How a project differs from another.
    public static List<Line> between(Project before, Project after) {
        return of(ProjectTables.changes(before, after));
    }

    /// What rows that changed mean, in the order of [Item] and of their names.
    static List<Line> of(List<RowChange> changes) {
        var lines = new ArrayList<Line>();
        withoutThoseOfWholeScenarios(changes).collect(Collectors.groupingBy(RowChange::table, LinkedHashMap::new, Collectors.toList())).forEach((table, some) -> {
            if (!Item.of(table).isEmpty()) {
                var columns = Columns.of(table);
                pairs(columns, some).forEach((name, pairs) -> pairs.forEach(pair -> tell(columns, name, pair, lines)));
            }
        });
        lines.sort(Comparator.comparing(Line::item).thenComparing(Line::of));
        return lines;
    }

    /// Of a scenario that is made or taken away it is enough to tell that it is.
    private static Stream<RowChange> withoutThoseOfWholeScenarios(List<RowChange> changes) {
        var whole = changes.stream().filter(change -> change.table().equals("scenario") && (change.before() == null || change.after() == null))
                .map(change -> cell(change, 0)).collect(Collectors.toSet());
        return whole.isEmpty() ? changes.stream() : changes.stream()
                .filter(change -> !ProjectTables.columnsOf(change.table()).getFirst().equals("scenario") || !whole.contains(cell(change, 0)));
    }

    private static @Nullable Object cell(RowChange change, int column) {
        var row = change.before() == null ? change.after() : change.before();
        return row == null ? null : row.get(column);
    }

    /// Rows of the same name belong together; of several with one name the first to the first.
    private static Map<String, Collection<Pair>> pairs(Columns columns, List<RowChange> changes) {
        var gone = new LinkedHashMap<String, Deque<List<@Nullable Object>>>();
        for (var change : changes) {
            if (change.before() != null) {
                gone.computeIfAbsent(columns.name(change.before()), _ -> new ArrayDeque<>()).add(change.before());
            }
        }
        var pairs = new LinkedHashMap<String, Collection<Pair>>();
        for (var change : changes) {
            if (change.after() != null) {
                var name = columns.name(change.after());
                var before = gone.getOrDefault(name, new ArrayDeque<>()).poll();
                pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Pair(before, change.after()));
            }
        }
        gone.forEach((name, rows) -> rows.forEach(row -> pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Pair(row, null))));
        return pairs;
    }

    private static void tell(Columns columns, String name, Pair pair, List<Line> lines) {
        var setting = columns.table().endsWith("setting");
        var isRow = pair.before() == null || pair.after() == null;
        var items = Item.of(columns.table());
        var whole = items.stream().filter(item -> item.form() == Form.ROW).findFirst();
        if (isRow && whole.isPresent()) {
            lines.add(new Line(whole.get(), name, pair.before() == null ? null : name, pair.after() == null ? null : name));
            return;
        }
        for (var item : items) {
            if (item.form() == Form.ROW || (setting && !item.column().equals(name))) {
                continue;
            }
            var column = setting ? "value" : item.column();
            var before = columns.cell(pair.before(), column);
            var after = columns.cell(pair.after(), column);
            if (!Objects.equals(before, after)) {
                lines.add(new Line(item, setting ? "" : name, before, after));
            }
        }
    }
}
